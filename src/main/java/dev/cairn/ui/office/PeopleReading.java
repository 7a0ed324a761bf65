package dev.cairn.ui.office;

import dev.cairn.action.CurrentPlan;
import dev.cairn.action.Records;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.AthletePast;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.verdict.Queue;
import dev.cairn.intake.AthleteReader;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Goal;
import dev.cairn.model.Race;
import dev.cairn.pack.ReviewRules;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.StoredPlan;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Reads the athletes of the workspace within one look at the records. */
final class PeopleReading {
  private final Records records;
  private final Queue queue;
  private final Map<String, List<String>> groups = new TreeMap<>();

  PeopleReading(Records records) {
    this.records = records;
    this.queue = new Queue(records);
    for (Row row : records.records(Thing.GROUP)) {
      groups.computeIfAbsent(row.text("subject"), none -> new ArrayList<>()).add(row.text("part"));
    }
  }

  List<Person> people() {
    return records.athletes().stream().map(this::person).toList();
  }

  private Person person(Row athlete) {
    Subject subject = Subject.parse(athlete.text("subject"));
    CurrentPlan current = records.current(subject).orElse(null);
    Row plan = current == null ? null : records.planRow(subject, current.hash()).orElse(null);
    LocalDate race = date(plan == null ? athlete : plan);
    int weeks = plan == null ? 0 : (int) plan.number("weeks");
    return new Person(
        athlete.text("file_id"),
        athlete.text("name"),
        (int) athlete.number("age"),
        word(Race.values(), Race::word, athlete.text("race")),
        word(Goal.values(), Goal::word, athlete.text("goal")),
        race,
        race == null || plan == null ? null : start(race, weeks),
        weeks,
        status(subject, current),
        current != null && queue.outdated(current),
        current != null && !current.changes().isEmpty(),
        groups.getOrDefault(subject.text(), List.of()));
  }

  private Person.Status status(Subject subject, @Nullable CurrentPlan current) {
    if (records.value(Thing.REFUSAL, subject, "") != null) {
      return Person.Status.REFUSED;
    }
    if (current == null) {
      return Person.Status.NONE;
    }
    return switch (queue.standing(current)) {
      case STALE -> Person.Status.STALE;
      case WAITING -> Person.Status.WAITING;
      case REJECTED -> Person.Status.REJECTED;
      case APPROVED -> Person.Status.APPROVED;
    };
  }

  /** Weeks of a plan are whole ones up to that of the race. */
  private static LocalDate start(LocalDate race, int weeks) {
    return race.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(weeks - 1L);
  }

  private static @Nullable LocalDate date(Row row) {
    return row.text("race_date").isEmpty() ? null : LocalDate.parse(row.text("race_date"));
  }

  private static <T> T word(T[] values, Function<T, String> words, String word) {
    for (T value : values) {
      if (words.apply(value).equals(word)) {
        return value;
      }
    }
    throw new IllegalStateException("The register holds \"" + word + "\", which is unknown");
  }

  PersonCase read(String id, CaseReading cases, ReviewRules rules, LocalDate today, ZoneId zone) {
    Subject subject = records.athlete(id);
    Row athlete = records.row(Table.ATHLETE, subject.text()).orElseThrow();
    byte[] input = records.input(subject);
    if (!(AthleteReader.read(input) instanceof AthleteFile file)) {
      throw new IllegalStateException("A recorded athlete can no longer be read");
    }
    Optional<CurrentPlan> current = records.current(subject);
    Optional<StoredPlan> plan = Optional.empty();
    String damage = "";
    try {
      if (current.isPresent()) {
        plan = Optional.of(records.plan(subject, current.get().hash()));
      }
    } catch (DamagedPlan damaged) {
      damage = String.valueOf(damaged.getMessage());
    }
    List<String> versions = cases.versions(subject);
    return new PersonCase(
        person(athlete),
        file,
        input,
        plan,
        current.map(one -> versions.indexOf(one.hash()) + 1).orElse(0),
        cases.refused(athlete, subject),
        damage,
        cases.stages(subject, versions),
        AthletePast.of(records, subject, zone),
        rules.asked(),
        coaches(),
        plan.map(FieldEffects::of).orElseGet(Map::of),
        today);
  }

  private SortedMap<String, String> coaches() {
    SortedMap<String, String> names = new TreeMap<>();
    for (Row row : records.all(Table.COACH)) {
      names.put("person:" + Subject.parse(row.text("subject")).id().hex(), row.text("name"));
    }
    return names;
  }
}
