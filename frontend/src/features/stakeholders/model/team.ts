import {
  TransitionTeam_Bench,
  type TransitionTeam,
  type TransitionTeam_Seat,
} from '@shared/api/gen/nzd/stakeholders/v1/transition_team_pb';

export const benches = [TransitionTeam_Bench.CITY, TransitionTeam_Bench.DISTRICT] as const;

/** The seats that exist today. */
export const inForce = (team: TransitionTeam): readonly TransitionTeam_Seat[] =>
  team.seats.filter((seat) => seat.inForce);

export const onBench = (
  seats: readonly TransitionTeam_Seat[],
  bench: TransitionTeam_Bench,
): readonly TransitionTeam_Seat[] => seats.filter((seat) => seat.bench === bench);
