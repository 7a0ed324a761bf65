package dev.cairn.ui.strength;

import dev.cairn.model.lifting.Exercise;
import dev.cairn.model.lifting.Mass;
import dev.cairn.model.lifting.Movement;
import dev.cairn.strength.overload.Blend;
import dev.cairn.strength.overload.Confidence;
import dev.cairn.strength.overload.Flip;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.rule.Move;
import dev.cairn.strength.score.Scored;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.text.Language;
import dev.cairn.ui.text.Weights;
import dev.cairn.ui.text.Words;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/** A suggestion as it is read: the sentence, and rule, model, blend and rounded load. */
final class SuggestionModel {
  private static final Words WORDS = Words.of(SuggestionModel.class);

  private final LiftCase lift;
  private final Suggestion suggestion;
  private final Weights weights;

  SuggestionModel(LiftCase lift, Suggestion suggestion, Weights weights) {
    this.lift = lift;
    this.suggestion = suggestion;
    this.weights = weights;
  }

  /** One of the four: its name, the load, how it came about. */
  record Box(String name, String load, String line) {
    String sentence() {
      return WORDS.text("box.sentence", name, load, line);
    }
  }

  private Exercise exercise() {
    return lift.exercise();
  }

  /** "62.5 kg × 8–10 reps". */
  String headline() {
    return set(suggestion.load(), suggestion.repsFrom(), suggestion.repsTo());
  }

  String set(Mass load, int from, int to) {
    String reps = from == to ? Integer.toString(to) : WORDS.text("reps.range", from, to);
    boolean timed = exercise().movement() == Movement.TIMED;
    return WORDS.text(timed ? "set.timed" : "set", weights.with(exercise(), load), reps, to);
  }

  /** How it differs from last time. */
  String change() {
    Mass by = suggestion.load().minus(suggestion.last());
    if (by.milligrams() == 0) {
      boolean timed = exercise().movement() == Movement.TIMED;
      return WORDS.text((timed ? "change.timed." : "change.") + word(suggestion.change()));
    }
    return WORDS.text(
        exercise().movement() == Movement.ASSISTED ? "change.help" : "change.by",
        weights.signed(by));
  }

  /** 1 when it gets harder, −1 when easier, 0 when it stays. */
  int direction() {
    return switch (suggestion.change()) {
      case MORE_LOAD, MORE_REPS -> 1;
      case SAME -> 0;
      case LESS_LOAD, FEWER_REPS -> -1;
    };
  }

  private static String word(Move.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  String prose(String words) {
    return weights.prose(words);
  }

  String sentence() {
    return weights.prose(suggestion.reason());
  }

  /** Whose plates these are, where they are read in another unit. */
  Optional<String> plates() {
    return weights.converted()
        ? Optional.of(WORDS.text("plates.converted", lift.lifter().name(), lift.plates().symbol()))
        : Optional.empty();
  }

  Box rule() {
    double share = suggestion.model() instanceof Scored.Predicted ? 1 - share() : 1;
    String place =
        suggestion.rule().taken().isEmpty()
            ? WORDS.text("box.otherwise")
            : WORDS.text(
                suggestion.rule().safety() ? "box.safety" : "box.question",
                1 + suggestion.rule().answered().indexOf(suggestion.rule().taken().get()),
                suggestion.rule().answered().size());
    return new Box(
        WORDS.text("box.rule"),
        weights.with(exercise(), suggestion.rule().move().load()),
        WORDS.text("box.weight", two(share), place));
  }

  private double share() {
    return suggestion.blend().share();
  }

  Box model() {
    return switch (suggestion.model()) {
      case Scored.Silent silent ->
          new Box(WORDS.text("box.model"), WORDS.text("box.silent"), cause(silent));
      case Scored.Predicted said ->
          new Box(
              WORDS.text("box.model"),
              weights.with(exercise(), said.load()),
              WORDS.text(
                  "box.interval",
                  two(share()),
                  Math.round(said.coverage() * 10),
                  weights.bare(PredictionModel.least(said)),
                  weights.bare(PredictionModel.most(said))));
    };
  }

  static String cause(Scored.Silent silent) {
    return WORDS.text("cause." + silent.cause().name().toLowerCase(Locale.ROOT));
  }

  Box blend() {
    Blend blend = suggestion.blend();
    String line =
        blend.modelCounts() && suggestion.model() instanceof Scored.Predicted said
            ? WORDS.text(
                "box.blend-line",
                two(share()),
                weights.bare(said.load()),
                two(1 - share()),
                weights.bare(suggestion.rule().move().load()),
                adds(said) ? "=" : "≈",
                weights.bare(blend.load()))
            : WORDS.text("box.rule-alone");
    return new Box(WORDS.text("box.blend"), weights.with(exercise(), blend.load()), line);
  }

  /** Whether what is shown comes to what is shown, to the last digit. */
  private boolean adds(Scored.Predicted said) {
    double model = read(weights.bare(said.load()));
    double rule = read(weights.bare(suggestion.rule().move().load()));
    double share = read(two(share()));
    double sum = share * model + (1 - share) * rule;
    return two(sum).equals(weights.bare(suggestion.blend().load()));
  }

  Box rounded() {
    return new Box(
        WORDS.text("box.rounded"), weights.with(exercise(), suggestion.load()), puttingOn());
  }

  /** How the load is put on, in the unit of the plates. */
  private String puttingOn() {
    List<Mass> plates = suggestion.rounded().plates();
    return switch (exercise().movement()) {
      case BARBELL ->
          plates.isEmpty() ? WORDS.text("plates.bar") : WORDS.text("plates.side", sum(plates));
      case BODYWEIGHT ->
          plates.isEmpty() ? WORDS.text("plates.none") : WORDS.text("plates.belt", sum(plates));
      case TIMED -> WORDS.text("plates.timed");
      case DUMBBELL, KETTLEBELL -> WORDS.text("plates.hand", weights.marked(suggestion.load()));
      case MACHINE, CABLE, ASSISTED ->
          WORDS.text("plates.stack", weights.marked(suggestion.load()));
    };
  }

  private String sum(List<Mass> plates) {
    return plates.stream().map(weights::marked).collect(Collectors.joining(" + "));
  }

  Confidence confidence() {
    return suggestion.confidence();
  }

  /** "confidence medium, 4 of 5". */
  String confidenceWords() {
    long met = confidence().checks().stream().filter(Confidence.Check::met).count();
    return WORDS.text(
        "confidence",
        WORDS.text("confidence." + confidence().level().word()),
        met,
        confidence().checks().size());
  }

  List<String> flips() {
    return suggestion.flips().stream().map(this::flip).toList();
  }

  private String flip(Flip flip) {
    Move then = flip.then();
    return WORDS.text(
        "flip", weights.prose(flip.what()), set(then.load(), then.repsFrom(), then.repsTo()));
  }

  static String two(double number) {
    BigDecimal rounded =
        BigDecimal.valueOf(number).setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
    return rounded.signum() == 0 ? "0" : Language.now().figure(rounded.toPlainString());
  }

  private static double read(String shown) {
    return Double.parseDouble(Language.plain(shown));
  }
}
