import { wayAdvisorsAddress } from '../advisors/advisors-address';
import { Arrow } from '../frame/icons';
import type { ReadName } from './routes-query';

interface AdvisorLinkProps {
  readonly from: ReadName;
  readonly to: ReadName;
}

/** From a way to people who know the fields that it crosses; a sign-up there begins with the way. */
export const AdvisorLink = ({ from, to }: AdvisorLinkProps) => (
  <p class="no-print">
    <a class="way-link" href={wayAdvisorsAddress(from.role, to.role)}>
      Talk to an advisor about this <Arrow />
    </a>
  </p>
);
