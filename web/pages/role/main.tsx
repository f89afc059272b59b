import '../look/all.css';
