package dev.cairn.ui.office;

import dev.cairn.action.Action;
import dev.cairn.action.Done;
import dev.cairn.action.Records;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Unavailable;
import dev.cairn.action.lifting.DecideOverload;
import dev.cairn.action.lifting.LiftingRecords;
import dev.cairn.action.lifting.LoadVerdict;
import dev.cairn.action.lifting.ModelState;
import dev.cairn.action.lifting.ModelVersion;
import dev.cairn.action.lifting.SuggestedLoad;
import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.RulesMissing;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.feature.Features;
import dev.cairn.strength.feature.Performance;
import dev.cairn.strength.feature.Performances;
import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.overload.Overload;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.overload.UsualPrescription;
import dev.cairn.strength.plate.Loads;
import dev.cairn.strength.plate.Loads.Rung;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Rosters;
import dev.cairn.strength.score.RuleOnly;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedSet;
import org.jspecify.annotations.Nullable;

/**
 * Lifters, suggestions and models of the workspace that the office holds open. Everything here
 * blocks: ask it through a slot.
 */
public final class Gym {
  private static final int SESSIONS = 6;

  private final Office office;
  private final Rules rules;
  private final ModelsInUse models;

  /**
   * @param folder of the workspace, which may hold models of its own
   */
  public Gym(Office office, Rules rules, Rosters rosters, @Nullable Path folder) {
    this.office = office;
    this.rules = rules;
    this.models = new ModelsInUse(rosters, folder);
  }

  /** Opens the workspace unless it is open. */
  public void open(Cancel cancel) {
    office.open(cancel, planned -> {});
  }

  public Optional<String> readOnlyBecause() {
    return office.readOnlyBecause();
  }

  /** Logs in files. */
  public GymLogs logs() {
    return new GymLogs(office, rules);
  }

  /** Everybody who lifts, by name. */
  public List<GymLifter> lifters() {
    StrengthRules strength = strength();
    return office.look(records -> {
      LiftingRecords lifting = new LiftingRecords(records);
      return lifting.lifters().stream()
          .map(row -> lifter(lifting, lifting.log(row.text("file_id")), strength))
          .toList();
    });
  }

  private GymLifter lifter(LiftingRecords lifting, LiftingLog log, StrengthRules strength) {
    Lifter lifter = log.lifter();
    LocalDateTime moment = next(log);
    List<GymLifter.Station> stations = new ArrayList<>();
    for (Exercise exercise : exercises(log, strength)) {
      String verdict =
          decided(lifting, lifter.id(), exercise, moment).map(LiftCase.Decided::verdict).orElse("");
      stations.add(new GymLifter.Station(exercise, verdict));
    }
    LocalDate born = lifter.born();
    Integer age = born == null ? null : Period.between(born, office.today()).getYears();
    return new GymLifter(lifter.id(), lifter.name(), age, lifter.goal(), stations);
  }

  /** Those that are asked for first, then what else was done and the packs know. */
  private static SequencedSet<Exercise> exercises(LiftingLog log, StrengthRules strength) {
    SequencedSet<Exercise> all = new LinkedHashSet<>();
    for (Prescription asked : log.lifter().prescriptions()) {
      strength.exercises().find(asked.exercise()).ifPresent(all::add);
    }
    for (LiftingSession session : log.sessions().reversed()) {
      for (ExerciseWork work : session.work()) {
        strength.exercises().find(work.exercise()).ifPresent(all::add);
      }
    }
    return all;
  }

  /**
   * When the next load is for: today, or the day after a log that has today already, at the hour of
   * the last session.
   */
  private LocalDateTime next(LiftingLog log) {
    LocalDate today = office.today();
    if (log.sessions().isEmpty()) {
      return today.atTime(LocalTime.NOON);
    }
    LocalDateTime start = log.sessions().getLast().start();
    LocalDate last = start.toLocalDate();
    return (last.isBefore(today) ? today : last.plusDays(1)).atTime(start.toLocalTime());
  }

  /** One exercise of one lifter, with the answers of rule and model. */
  public LiftCase liftCase(String lifter, String exerciseId) {
    StrengthRules strength = strength();
    return office.look(records -> {
      LiftingRecords lifting = new LiftingRecords(records);
      LiftingLog log = lifting.log(lifter);
      Exercise exercise = strength.exercises().find(exerciseId).orElseThrow();
      LocalDateTime moment = next(log);
      Roster roster = models.now(records);
      Answer answer = answer(log, exercise, moment, strength, roster.scorer());
      return new LiftCase(
          lifter(lifting, log, strength),
          log.lifter().equipment().unit(),
          exercise,
          moment,
          answer,
          loads(log, exercise, answer, strength),
          decided(lifting, lifter, exercise, moment),
          sessions(lifting, log, exercise, moment, strength),
          nextLoad(roster));
    });
  }

  private static Answer answer(
      LiftingLog log,
      Exercise exercise,
      LocalDateTime moment,
      StrengthRules strength,
      Scorer scorer) {
    Prescription asked = UsualPrescription.of(log, exercise, moment, strength.overload());
    return Overload.suggest(log, exercise, asked, moment, strength, scorer);
  }

  private static List<Rung> loads(
      LiftingLog log, Exercise exercise, Answer answer, StrengthRules strength) {
    if (!(answer instanceof Suggestion suggestion)) {
      return List.of();
    }
    Equipment equipment = log.lifter().equipment();
    Equipment usual = Objects.requireNonNull(strength.overload().usualGym().get(equipment.unit()));
    return Loads.of(exercise, equipment, usual, suggestion.last()).all();
  }

  private static List<LiftCase.Session> sessions(
      LiftingRecords lifting,
      LiftingLog log,
      Exercise exercise,
      LocalDateTime moment,
      StrengthRules strength) {
    List<Performance> done = Performances.before(log, exercise, moment);
    List<LiftCase.Session> sessions = new ArrayList<>();
    for (Performance one : done.subList(0, Math.min(SESSIONS, done.size())).reversed()) {
      Mass rule =
          answer(log, exercise, one.start(), strength, new RuleOnly()) instanceof Suggestion then
              ? then.load()
              : null;
      sessions.add(
          new LiftCase.Session(
              one,
              decidedOn(lifting, log.lifter().id(), exercise, one.start().toLocalDate()),
              rule));
    }
    return sessions;
  }

  private static Optional<LiftCase.Decided> decided(
      LiftingRecords lifting, String lifter, Exercise exercise, LocalDateTime moment) {
    return decidedOn(lifting, lifter, exercise, moment.toLocalDate());
  }

  private static Optional<LiftCase.Decided> decidedOn(
      LiftingRecords lifting, String lifter, Exercise exercise, LocalDate day) {
    return lifting.decisions(lifter, exercise.id()).stream()
        .map(LiftingRecords.Feedback::decision)
        .filter(row -> LocalDateTime.parse(row.text("moment")).toLocalDate().equals(day))
        .findFirst()
        .map(Gym::decided);
  }

  private static LiftCase.Decided decided(Row row) {
    return new LiftCase.Decided(
        row.text("verdict"),
        new Mass(row.number("suggested")),
        row.has("decided") ? new Mass(row.number("decided")) : null,
        row.text("reason"));
  }

  /** The model that answers next loads; else the first that would if it could. */
  private static Optional<Listed> nextLoad(Roster roster) {
    List<Listed> all =
        roster.list().stream()
            .filter(one -> one.card() == null || one.card().task() == ModelCard.Task.NEXT_LOAD)
            .toList();
    return all.stream()
        .filter(one -> one.standing() == Standing.ACTIVE)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  public Done decide(Suggestion suggestion, LoadVerdict verdict) {
    return office.act(new DecideOverload(SuggestedLoad.of(suggestion), verdict));
  }

  public Done act(Action action) {
    return office.act(action);
  }

  /** All models, each tried, and how the one that answers does. */
  public ModelsCase models() {
    StrengthRules strength = strength();
    return office.look(records -> {
      Roster roster = models.now(records);
      LiftingRecords lifting = new LiftingRecords(records);
      List<ModelsCase.Known> known =
          roster.verified().stream().map(listed -> known(records, listed)).toList();
      LocalDateTime now = office.today().plusDays(1).atStartOfDay();
      LiftingRecords.Acceptance seen = lifting.acceptance(now.minusYears(1), now.plusYears(1));
      Roster.Decisions decisions =
          new Roster.Decisions(seen.accepted(), seen.modified(), seen.declined());
      return new ModelsCase(known, roster.health(population(lifting, strength), decisions));
    });
  }

  private static ModelsCase.Known known(Records records, Listed listed) {
    Optional<ModelState> state = ModelState.of(records, listed.id());
    boolean switched = state.isPresent() && state.get().model().version().equals(listed.version());
    return new ModelsCase.Known(
        listed,
        switched ? state.get().reason() : "",
        state
            .filter(one -> switched && !one.earlier().isEmpty())
            .map(one -> one.earlier().getLast())
            .map(ModelVersion::version)
            .orElse(""));
  }

  /** What every lifter looks like to a model now. */
  private List<FeatureVector> population(LiftingRecords lifting, StrengthRules strength) {
    List<FeatureVector> all = new ArrayList<>();
    for (Row row : lifting.lifters()) {
      LiftingLog log = lifting.log(row.text("file_id"));
      LocalDateTime moment = next(log);
      for (Exercise exercise : exercises(log, strength)) {
        if (!Performances.before(log, exercise, moment).isEmpty()) {
          Prescription asked = UsualPrescription.of(log, exercise, moment, strength.overload());
          all.add(Features.of(log, exercise, strength.exercises(), asked, moment));
        }
      }
    }
    return all;
  }

  private StrengthRules strength() {
    try {
      return rules.strength();
    } catch (RulesMissing missing) {
      throw new Unavailable(String.valueOf(missing.getMessage()), missing);
    }
  }
}
