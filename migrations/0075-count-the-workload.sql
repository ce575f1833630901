-- What each team and officer has in hand, counted inside an index: how many cases were ever closed makes no difference.

create index case_open_in_hand on cases."case" (place_id, team, assignee, due_at, clock_paused_at) where closed_at is null;
create index effort_of_person on cases.effort (place_id, person_id, started_at, seconds);
