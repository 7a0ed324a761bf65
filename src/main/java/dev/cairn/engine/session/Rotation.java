package dev.cairn.engine.session;

import dev.cairn.model.Phase;
import dev.cairn.model.Role;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.RaceTemplate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Whose turn it is on each quality day after the base. Turns follow the calendar alone: no injury,
 * ceiling or choice of workout moves them, so that what is left out can only lower the load.
 */
final class Rotation {
  private final RaceTemplate template;
  private final Library library;
  private final Map<Phase, Integer> place = new EnumMap<>(Phase.class);
  private final Map<WorkoutType, Integer> turns = new EnumMap<>(WorkoutType.class);
  private boolean begun;

  Rotation(RaceTemplate template, Library library) {
    this.template = template;
    this.library = library;
  }

  /** The types of a phase that hold a workout for this athlete; tempo if none does. */
  List<WorkoutType> types(Phase phase) {
    List<WorkoutType> types = new ArrayList<>();
    for (WorkoutType type : template.keyWorkouts().getOrDefault(phase, List.of())) {
      if (type.quality() && !library.workouts(phase, type).isEmpty()) {
        types.add(type);
      }
    }
    return types.isEmpty() ? List.of(WorkoutType.TEMPO) : types;
  }

  /** The quality days of the next week, the one with the most room first; none in base and race. */
  List<Slot> slots(PlannedWeek week) {
    List<Slot> slots = new ArrayList<>();
    if (week.phase() == Phase.BASE || week.kind() == PlannedWeek.Kind.RACE) {
      return slots;
    }
    for (PlannedWeek.Run run : byRoom(week)) {
      WorkoutType type = next(week.phase(), slots);
      int turn = turns.merge(type, 1, Integer::sum) - 1;
      slots.add(new Slot(week, run, slots.size(), type, turn));
    }
    return slots;
  }

  private WorkoutType next(Phase phase, List<Slot> before) {
    List<WorkoutType> types = types(phase);
    if (!begun) {
      begun = true;
      place.put(phase, types.getFirst() == WorkoutType.TEMPO ? 1 : 0);
      return WorkoutType.TEMPO;
    }
    int at = place.getOrDefault(phase, 0);
    if (!before.isEmpty() && types.get(at % types.size()) == before.getFirst().scheduled()) {
      at = other(types, at, before.getFirst().scheduled());
    }
    place.put(phase, at + 1);
    return types.get(at % types.size());
  }

  /** The next place with another type, or the same when there is only one. */
  private static int other(List<WorkoutType> types, int from, WorkoutType taken) {
    for (int at = from; at < from + types.size(); at++) {
      if (types.get(at % types.size()) != taken) {
        return at;
      }
    }
    return from;
  }

  private static List<PlannedWeek.Run> byRoom(PlannedWeek week) {
    List<PlannedWeek.Run> runs = new ArrayList<>();
    for (PlannedWeek.Run run : week.runs()) {
      if (run.role() == Role.QUALITY) {
        runs.add(run);
      }
    }
    runs.sort((one, two) -> two.distance().steps() - one.distance().steps());
    return runs;
  }
}
