package dev.cairn.cli;

import dev.cairn.model.lifting.DailyNote;
import dev.cairn.model.lifting.Equipment;
import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.ExerciseWork;
import dev.cairn.model.lifting.Lifter;
import dev.cairn.model.lifting.LiftingGoal;
import dev.cairn.model.lifting.LiftingLog;
import dev.cairn.model.lifting.LiftingSession;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.LoggedSet;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.model.lifting.Muscle;
import dev.cairn.model.lifting.Prescription;
import dev.cairn.model.lifting.SetKind;
import dev.cairn.pack.StrengthRules;
import dev.cairn.strength.overload.Answer;
import dev.cairn.strength.overload.Overload;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.overload.UsualPrescription;
import dev.cairn.strength.score.RuleOnly;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.ModelRef;
import dev.cairn.strength.score.Scorer;
import dev.cairn.work.ErrorCode;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Makes the suggestions that packs bring as examples and compares what a coach sees first. */
final class LiftCases {
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
  private static final LocalDateTime DAY = LocalDateTime.of(2026, 11, 24, 18, 0);
  private static final Pattern SET = Pattern.compile("([0-9.]+)x([0-9]+)(?:@([0-9.]+))?(!?)");

  private final JsonNode lift;
  private final StrengthRules rules;
  private final LoadUnit unit;

  private LiftCases(JsonNode lift, StrengthRules rules) {
    this.lift = lift;
    this.rules = rules;
    this.unit = lift.path("unit").asString().equals("lb") ? LoadUnit.POUND : LoadUnit.KILOGRAM;
  }

  /** The rules of a strange pack may break the engine; that must concern the pack alone. */
  static Optional<String> failure(JsonNode lift, StrengthRules rules) {
    try {
      return new LiftCases(lift, rules).failure();
    } catch (RuntimeException fault) {
      return Optional.of("the engine stops at it, code " + ErrorCode.of(fault).text());
    }
  }

  private Optional<String> failure() {
    String id = lift.path("exercise").asString();
    Optional<Exercise> exercise = rules.exercises().find(id);
    if (exercise.isEmpty()) {
      return Optional.of("there is no exercise " + id);
    }
    LiftingLog log = log(exercise.get());
    Prescription asked = UsualPrescription.of(log, exercise.get(), DAY, rules.overload());
    return switch (Overload.suggest(log, exercise.get(), asked, DAY, rules, scorer())) {
      case Answer.None none -> Optional.of("there is no suggestion");
      case Suggestion suggestion -> difference(suggestion);
    };
  }

  private Optional<String> difference(Suggestion suggestion) {
    Map<String, JsonNode> found = new TreeMap<>();
    double load = Math.round(suggestion.load().in(unit) * 100) / 100.0;
    found.put("load", NODES.numberNode(load));
    found.put("repsFrom", NODES.numberNode(suggestion.repsFrom()));
    found.put("repsTo", NODES.numberNode(suggestion.repsTo()));
    found.put("branch", NODES.stringNode(suggestion.rule().branch()));
    found.put("confidence", NODES.stringNode(suggestion.confidence().level().word()));
    for (Map.Entry<String, JsonNode> wanted : lift.path("expect").properties()) {
      JsonNode got = found.getOrDefault(wanted.getKey(), NODES.nullNode());
      if (!same(wanted.getValue(), got)) {
        return Optional.of(wanted.getKey() + " is " + got + ", not " + wanted.getValue());
      }
    }
    return Optional.empty();
  }

  private static boolean same(JsonNode wanted, JsonNode got) {
    return wanted.isNumber() && got.isNumber()
        ? wanted.asDouble() == got.asDouble()
        : wanted.equals(got);
  }

  private LiftingLog log(Exercise exercise) {
    Equipment usual = Objects.requireNonNull(rules.overload().usualGym().get(unit));
    Mass bar = lift.has("bar") ? mass(lift.path("bar")) : usual.bar();
    List<Mass> pairs =
        lift.has("platePairs") ? masses(lift.path("platePairs")) : usual.platePairs();
    Equipment equipment = new Equipment(unit, bar, pairs, List.of(), null, null);
    Mass own = lift.has("bodyweight") ? mass(lift.path("bodyweight")) : null;
    Lifter lifter =
        new Lifter(
            "case", "case", unit, null, null, own, null, LiftingGoal.STRENGTH, equipment, asked());
    List<LiftingSession> sessions = new ArrayList<>();
    for (JsonNode session : lift.path("sessions")) {
      sessions.add(session(session, exercise));
    }
    return new LiftingLog(lifter, sessions, today());
  }

  private List<Prescription> asked() {
    JsonNode asked = lift.path("prescription");
    return asked.isMissingNode()
        ? List.of()
        : List.of(
            new Prescription(
                lift.path("exercise").asString(),
                asked.path("sets").asInt(),
                asked.path("repsFrom").asInt(),
                asked.path("repsTo").asInt(),
                asked.path("targetRpe").asDouble(),
                null,
                asked.path("deload").asBoolean(false)));
  }

  private LiftingSession session(JsonNode session, Exercise exercise) {
    List<LoggedSet> sets = new ArrayList<>();
    for (JsonNode set : session.path("sets")) {
      sets.add(set(set.asString(), exercise));
    }
    LocalDateTime start = DAY.minusDays(session.path("daysAgo").asInt());
    return new LiftingSession(start, null, List.of(new ExerciseWork(exercise.id(), sets)));
  }

  private LoggedSet set(String text, Exercise exercise) {
    Matcher set = SET.matcher(text);
    if (!set.matches()) {
      throw new IllegalArgumentException(text);
    }
    boolean timed = exercise.movement() == Movement.TIMED;
    Integer count = Integer.valueOf(set.group(2));
    return new LoggedSet(
        SetKind.WORK,
        Mass.of(Double.parseDouble(set.group(1)), unit),
        timed ? null : count,
        timed ? count : null,
        set.group(3) == null ? null : Double.valueOf(set.group(3)),
        !set.group(4).isEmpty());
  }

  private List<DailyNote> today() {
    JsonNode today = lift.path("today");
    if (today.isMissingNode()) {
      return List.of();
    }
    Double sleep = today.has("sleepHours") ? today.path("sleepHours").asDouble() : null;
    Integer soreness = today.has("soreness") ? today.path("soreness").asInt() : null;
    return List.of(
        new DailyNote(DAY.toLocalDate(), sleep, soreness, null, null, pain(today.path("pain"))));
  }

  private static @Nullable List<Muscle> pain(JsonNode pain) {
    return pain.isMissingNode()
        ? null
        : pain.valueStream()
            .map(muscle -> Muscle.valueOf(muscle.asString().toUpperCase(Locale.ROOT)))
            .toList();
  }

  private Scorer scorer() {
    JsonNode model = lift.path("model");
    if (model.isMissingNode()) {
      return new RuleOnly();
    }
    Mass load = mass(model.path("load"));
    ModelRef ref =
        new ModelRef("case", "1", "", Mass.NONE, Mass.NONE, model.path("weight").asDouble());
    return (features, last) ->
        new Scored.Predicted(ref, load, load, load, 0.8, Double.NaN, List.of());
  }

  private Mass mass(JsonNode number) {
    return Mass.of(number.asDouble(), unit);
  }

  private List<Mass> masses(JsonNode numbers) {
    return numbers.valueStream().map(this::mass).toList();
  }
}
