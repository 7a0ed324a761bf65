package dev.cairn.intake.lifting;

import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoggedSet;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.jspecify.annotations.Nullable;

/** Puts the sets of a table together again: by session, and in it by exercise. */
final class Sessions {
  private record Visit(LocalDateTime start, String workout) {}

  private static final class Sets {
    private @Nullable Integer minutes;
    private final SequencedMap<String, List<LoggedSet>> byExercise = new LinkedHashMap<>();
  }

  private final SequencedMap<Visit, Sets> visits = new LinkedHashMap<>();
  private int sets;

  void add(TableSet set) {
    Sets visit = visits.computeIfAbsent(new Visit(set.start(), set.workout()), start -> new Sets());
    visit.minutes = visit.minutes == null ? set.minutes() : visit.minutes;
    visit.byExercise.computeIfAbsent(set.exercise(), name -> new ArrayList<>()).add(set.set());
    sets++;
  }

  int sets() {
    return sets;
  }

  /** The exercises of all sessions, each once. */
  List<String> exercises() {
    return visits.values().stream()
        .flatMap(visit -> visit.byExercise.keySet().stream())
        .distinct()
        .toList();
  }

  List<LiftingSession> oldestFirst() {
    return visits.entrySet().stream()
        .map(Sessions::session)
        .sorted(Comparator.comparing(LiftingSession::start))
        .toList();
  }

  private static LiftingSession session(Map.Entry<Visit, Sets> visit) {
    List<ExerciseWork> work =
        visit.getValue().byExercise.entrySet().stream()
            .map(exercise -> new ExerciseWork(exercise.getKey(), exercise.getValue()))
            .toList();
    return new LiftingSession(visit.getKey().start(), visit.getValue().minutes, work);
  }
}
