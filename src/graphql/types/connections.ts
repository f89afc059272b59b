/** All connection types. */
import { connectionOf } from '../paging/connection';
import { Adjacency } from './adjacency';
import { Certification } from './certification';
import { Change } from './change';
import { Company, Employment } from './company';
import { Skill, Technology } from './competency';
import { EasedMove, EasedRole } from './eased-role';
import { Move } from './move';
import { Node } from './node';
import { Progression, SimilarRole } from './progression';
import { Requirement } from './requirement';
import { Role } from './role';
import { BridgingSkill, CommunityMember } from './skill-map';
import { NextSkill } from './skill-worth';
import { CompetencyInText } from './skills-in-text';

export const RoleConnection = connectionOf('Role', 'roles', () => Role);
export const SkillConnection = connectionOf('Skill', 'skills', () => Skill);
export const TechnologyConnection = connectionOf('Technology', 'technologies', () => Technology);
export const CompanyConnection = connectionOf('Company', 'companies', () => Company);
export const CertificationConnection = connectionOf('Certification', 'certifications', () => Certification);
export const RequirementConnection = connectionOf('Requirement', 'requirements', () => Requirement);
export const EmploymentConnection = connectionOf('Employment', 'employments', () => Employment);
export const ProgressionConnection = connectionOf('Progression', 'progressions', () => Progression);
export const MoveConnection = connectionOf('Move', 'moves', () => Move);
export const SimilarRoleConnection = connectionOf('SimilarRole', 'similar roles', () => SimilarRole);
export const AdjacencyConnection = connectionOf('Adjacency', 'pairs of competencies', () => Adjacency);
export const ChangeConnection = connectionOf('Change', 'changes', () => Change);
export const CompetencyInTextConnection = connectionOf(
  'CompetencyInText',
  'competencies that a text names',
  () => CompetencyInText,
);
export const SearchConnection = connectionOf('Search', 'search results', () => Node);
export const NextSkillConnection = connectionOf('NextSkill', 'next skills', () => NextSkill);
export const EasedRoleConnection = connectionOf('EasedRole', 'roles that get nearer', () => EasedRole);
export const EasedMoveConnection = connectionOf('EasedMove', 'moves that get easier', () => EasedMove);
export const CommunityMemberConnection = connectionOf(
  'CommunityMember',
  'members of a community',
  () => CommunityMember,
);
export const BridgingSkillConnection = connectionOf('BridgingSkill', 'bridging skills', () => BridgingSkill);
