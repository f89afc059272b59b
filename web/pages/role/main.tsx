import { comeAlive } from '../client/come-alive';
import '../look/all.css';
import { FindJobForm } from './find-job';
import { HereForm } from './here-form';

// The page itself stands as the server wrote it; only the forms come alive.
for (const place of document.querySelectorAll<HTMLElement>('[data-here]')) {
  const slug = place.querySelector<HTMLInputElement>('input[type=hidden]')?.value ?? '';
  comeAlive(<HereForm fromHere={place.dataset.here === 'from'} slug={slug} />, place);
}
for (const place of document.querySelectorAll('[data-find-job]')) comeAlive(<FindJobForm />, place);
