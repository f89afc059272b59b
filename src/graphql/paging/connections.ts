/** All connection types. */

import { Adjacency } from '../adjacency/adjacency';
import { BridgingSkill, CommunityMember } from '../adjacency/communities';
import { AdvisorService } from '../advisors/advisor';
import { Company, Employment } from '../companies/company';
import { Skill, Technology } from '../competencies/competency';
import { Change } from '../graph/change';
import { Node } from '../graph/node';
import { EasedMove, EasedRole } from '../learning/eased-role';
import { NextSkill } from '../learning/skill-worth';
import { Move } from '../moves/move';
import { Certification } from '../roles/certification';
import { Progression, SimilarRole } from '../roles/progression';
import { Requirement } from '../roles/requirement';
import { Role } from '../roles/role';
import { FeederRole, ReachableRole } from '../routes/reach';
import { CompetencyInText } from '../text/skills-in-text';
import { connectionOf } from './connection';

export const RoleConnection = connectionOf('Role', 'roles', () => Role);
export const SkillConnection = connectionOf('Skill', 'skills', () => Skill);
export const TechnologyConnection = connectionOf('Technology', 'technologies', () => Technology);
export const CompanyConnection = connectionOf('Company', 'companies', () => Company);
export const CertificationConnection = connectionOf('Certification', 'certifications', () => Certification);
export const AdvisorConnection = connectionOf('Advisor', 'services with advisors', () => AdvisorService);
export const RequirementConnection = connectionOf('Requirement', 'requirements', () => Requirement);
export const EmploymentConnection = connectionOf('Employment', 'employments', () => Employment);
export const ProgressionConnection = connectionOf('Progression', 'progressions', () => Progression);
export const MoveConnection = connectionOf('Move', 'moves', () => Move);
export const ReachableRoleConnection = connectionOf(
  'ReachableRole',
  'roles that you could come to',
  () => ReachableRole,
);
export const FeederRoleConnection = connectionOf('FeederRole', 'roles that people come from', () => FeederRole);
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
