package dev.cairn.ui.office;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Done;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.action.athlete.EnterAthlete;
import dev.cairn.action.athlete.ImportAthletes;
import dev.cairn.action.plan.MakePlans;
import dev.cairn.action.plan.PlanResult;
import dev.cairn.action.plan.PlannedAhead;
import dev.cairn.intake.Reading.AthleteFile;
import dev.cairn.json.JsonFile;
import dev.cairn.json.JsonProblem;
import dev.cairn.ledger.Subject;
import dev.cairn.model.Athlete;
import dev.cairn.review.PlanContent;
import dev.cairn.trail.DamagedPlan;
import dev.cairn.trail.PlanReader;
import dev.cairn.trail.StoredPlan;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The athletes of the workspace that the office holds open. Everything here blocks: ask it through
 * a slot.
 */
public final class Register {
  private final Office office;

  public Register(Office office) {
    this.office = office;
  }

  /** Opens the workspace unless it is open. */
  public void open(Cancel cancel) {
    office.open(cancel, planned -> {});
  }

  public Optional<String> readOnlyBecause() {
    return office.readOnlyBecause();
  }

  public LocalDate today() {
    return office.today();
  }

  /** Everybody, in the order of their ids. */
  public List<Person> people() {
    return office.look(records -> new PeopleReading(records).people());
  }

  public PersonCase person(String id) {
    return office.look(records ->
        new PeopleReading(records)
            .read(
                id,
                new CaseReading(records, office.reviewRules(), ""),
                office.reviewRules(),
                office.today(),
                office.zone()));
  }

  /** What would come of a file, by the code that would save it. */
  public Sketch sketch(AthleteFile file, byte @Nullable [] before) throws DamagedPlan {
    Deed deed;
    try {
      deed = office.rehearsed(new EnterAthlete(file, before, office.running()));
    } catch (Refused refused) {
      return new Sketch.Stopped(refused.sentence());
    }
    Athlete athlete = file.athlete();
    byte[] line = null;
    if (deed instanceof Deed.Changes changes) {
      for (Change change : changes.changes()) {
        byte[] after = change.after();
        if (change.thing() == Thing.REFUSAL && after != null) {
          return new Sketch.Refused(
              CaseReading.refused(node(after), athlete.id(), athlete.name(), athlete.age()));
        }
        line = change.plan() == null ? line : change.plan();
      }
    }
    return sketched(athlete.id(), line);
  }

  /** Without a line the plan, or the refusal, stays as it is. */
  private Sketch sketched(String id, byte @Nullable [] line) throws DamagedPlan {
    PersonCase known = known(id);
    if (line == null) {
      return standing(Objects.requireNonNull(known, "Somebody new always gets an answer"));
    }
    Optional<StoredPlan> stands = Optional.ofNullable(known).flatMap(PersonCase::plan);
    StoredPlan plan = PlanReader.readVerified(line);
    boolean same = stands.isPresent() && content(id).equals(PlanContent.of(node(line)));
    return new Sketch.Planned(plan, stands, same);
  }

  private static Sketch standing(PersonCase known) throws DamagedPlan {
    Optional<PlanCase.NoPlan> why = known.refused();
    if (why.isPresent()) {
      return new Sketch.Refused(why.get());
    }
    StoredPlan plan = known.plan().orElseThrow(() -> new DamagedPlan(known.damage()));
    return new Sketch.Planned(plan, known.plan(), true);
  }

  private String content(String id) {
    return office.look(records -> {
      Subject subject = records.athlete(id);
      return records
          .current(subject)
          .flatMap(current -> records.planRow(subject, current.hash()))
          .map(row -> row.text("content"))
          .orElse("");
    });
  }

  private @Nullable PersonCase known(String id) {
    boolean there = office.look(records -> records.known(id).isPresent());
    return there ? person(id) : null;
  }

  private static JsonNode node(byte[] json) {
    try {
      return JsonFile.read(json).root();
    } catch (JsonProblem broken) {
      throw new IllegalStateException("What was just made cannot be read", broken);
    }
  }

  /** Saves what was typed, with the plan that comes of it. */
  public Done enter(AthleteFile file, byte @Nullable [] before) {
    return office.act(new EnterAthlete(file, before, office.running()));
  }

  /** Files beside what is known. */
  public List<Incoming> preview(List<Path> files, Cancel cancel) {
    return office.look(records -> new IncomingReading(records).read(files, cancel));
  }

  /** Takes files in and plans who is new; false if it was cancelled, and then nothing was. */
  public boolean take(List<AthleteFile> files, Cancel cancel, LongConsumer told) {
    List<byte[]> fresh =
        office.look(records ->
            files.stream()
                .filter(file -> records.known(file.athlete().id()).isEmpty())
                .map(ImportAthletes::input)
                .toList());
    PlannedAhead ahead = new PlannedAhead(office.running());
    if (!ahead.make(fresh, threads(), cancel, told) || cancel.asked()) {
      return false;
    }
    office.act(new ImportAthletes(files, ahead));
    return true;
  }

  /**
   * Plans again, as one step.
   *
   * @return nothing if it was cancelled, and then nothing was changed
   */
  public Optional<Round> planAgain(List<String> ids, Cancel cancel, LongConsumer told) {
    List<byte[]> inputs =
        office.look(records -> {
          List<byte[]> all = new ArrayList<>();
          ids.forEach(id -> all.add(records.input(records.athlete(id))));
          return all;
        });
    PlannedAhead ahead = new PlannedAhead(office.running());
    if (!ahead.make(inputs, threads(), cancel, told)) {
      return Optional.empty();
    }
    Map<String, Person.Status> before = statuses();
    MakePlans making = MakePlans.of(ids, ahead, threads(), cancel);
    try {
      office.act(making);
    } catch (Refused refused) {
      if (cancel.asked()) {
        return Optional.empty();
      }
      throw refused;
    }
    Map<String, Person.Status> after = statuses();
    int stale = 0;
    for (String id : ids) {
      boolean approved = before.get(id) == Person.Status.APPROVED;
      stale += approved && after.get(id) != Person.Status.APPROVED ? 1 : 0;
    }
    return Optional.of(round(making.results(), stale));
  }

  private static Round round(List<PlanResult> results, int stale) {
    Map<PlanResult.Fate, Integer> count = new TreeMap<>();
    results.forEach(result -> count.merge(result.fate(), 1, Integer::sum));
    int lost = count.getOrDefault(PlanResult.Fate.CHANGES_LOST, 0);
    return new Round(
        count.getOrDefault(PlanResult.Fate.SAME, 0),
        count.getOrDefault(PlanResult.Fate.CHANGED, 0) + lost,
        stale,
        count.getOrDefault(PlanResult.Fate.NEW, 0),
        count.getOrDefault(PlanResult.Fate.REFUSED, 0),
        lost);
  }

  private Map<String, Person.Status> statuses() {
    Map<String, Person.Status> all = new TreeMap<>();
    people().forEach(one -> all.put(one.id(), one.status()));
    return all;
  }

  public Done act(Action action) {
    return office.act(action);
  }

  private static int threads() {
    return Math.max(1, Runtime.getRuntime().availableProcessors());
  }
}
