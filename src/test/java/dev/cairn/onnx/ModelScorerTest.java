package dev.cairn.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.lifting.Mass;
import dev.cairn.onnx.export.SmallGraphs;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Golden;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.ModelRules;
import dev.cairn.pack.ModelRules.Serving;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Contribution;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scored.Silent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A model answers only when all about it is in order; else it is silent and says why. */
class ModelScorerTest {
  private static final Mass LAST = Mass.ofKilograms(100);
  private static final int EFFORT = TestModels.position("last_mean_rpe");

  /** 1.05 times the last load less a hundredth a point of effort above zero. */
  private static final byte[] MODEL =
      SmallGraphs.linear(Task.NEXT_LOAD, new float[] {1.05f, 1.1f, 1.15f}, EFFORT, -0.01f);

  private static final byte[] CONSTANT =
      SmallGraphs.linear(Task.NEXT_LOAD, new float[] {0.9f, 1, 1.1f}, 0, 0);

  @TempDir Path shelf;

  private TestModels models() {
    return new TestModels(shelf);
  }

  private TestModels sound() {
    return models().with("line", "1.0.0", Task.NEXT_LOAD, MODEL);
  }

  private static Scored score(TestModels models) {
    return score(models, List.of());
  }

  private static Scored score(TestModels models, List<ModelChoice> choices) {
    return score(models, choices, "last_mean_rpe", 7);
  }

  private static Scored score(
      TestModels models, List<ModelChoice> choices, String feature, double value) {
    try (ModelRosters rosters =
        new ModelRosters(models.packs(), CheckedPacks.none(), Optional.empty())) {
      return rosters.of(null, choices).scorer().score(TestModels.features(feature, value), LAST);
    }
  }

  private static Silent silent(Scored scored) {
    assertThat(scored).isInstanceOf(Silent.class);
    Silent silent = (Silent) scored;
    assertThat(silent.sentence()).startsWith("The model ").doesNotContain("\n").endsWith(".");
    return silent;
  }

  @Test
  void answersWithAnIntervalAndWhatItIsWorth() {
    Predicted predicted = (Predicted) score(sound());
    assertThat(predicted.load().kilograms()).isEqualTo(103, within(0.001));
    assertThat(predicted.low().kilograms()).isEqualTo(98, within(0.001));
    assertThat(predicted.high().kilograms()).isEqualTo(108, within(0.001));
    assertThat(predicted.coverage()).isEqualTo(0.8);
    assertThat(predicted.completes()).isNaN();
    assertThat(predicted.model().id()).isEqualTo("line");
    assertThat(predicted.model().error()).isEqualTo(Mass.ofKilograms(4.5));
    assertThat(predicted.model().repeatLastError()).isEqualTo(Mass.ofKilograms(4.75));
    assertThat(predicted.model().weight()).isEqualTo(0.25);
  }

  private static org.assertj.core.data.Offset<Double> within(double off) {
    return org.assertj.core.data.Offset.offset(off);
  }

  @Test
  void saysWhatMovedTheLoadToTheMilligram() {
    Predicted predicted = (Predicted) score(sound());
    Mass sum = predicted.because().stream().map(Contribution::change).reduce(Mass.NONE, Mass::plus);
    assertThat(sum).isEqualTo(predicted.load().minus(LAST));
    Contribution effort = predicted.because().getFirst();
    assertThat(effort.feature()).isEqualTo("last-effort");
    assertThat(effort.words()).isEqualTo("Effort 7 last time, 7.5 asked for");
    assertThat(effort.change().kilograms()).isEqualTo(-1.5, within(0.001));
    assertThat(predicted.because().getLast().feature()).isEqualTo("typical");
    assertThat(predicted.because().getLast().change().kilograms()).isEqualTo(4.5, within(0.001));
  }

  @Test
  void namesNoFigureThatNobodyTold() {
    Predicted predicted = (Predicted) score(sound(), List.of(), "last_mean_rpe", Double.NaN);
    assertThat(predicted.because().getFirst().words())
        .isEqualTo("Effort last time, against the effort asked for");
    assertThat(predicted.load().kilograms()).isEqualTo(110, within(0.001));
  }

  @Test
  void asksTheOtherModelHowLikelyTheLoadIsCompleted() {
    byte[] likely = SmallGraphs.linear(Task.COMPLETES, new float[] {-0.33f}, 99, 1);
    Predicted predicted =
        (Predicted) score(sound().with("likely", "1.0.0", Task.COMPLETES, likely));
    assertThat(predicted.completes()).isEqualTo(0.7, within(1e-5));
  }

  @Test
  void oneFlippedBitAnywhereSilencesIt() throws IOException {
    TestModels models = sound();
    Random chance = new Random(7);
    for (int i = 0; i < 60; i++) {
      byte[] flipped = MODEL.clone();
      flipped[chance.nextInt(flipped.length)] ^= (byte) (1 << chance.nextInt(8));
      Files.write(models.file("line"), flipped);
      assertThat(silent(score(models)).cause()).isEqualTo(Cause.DAMAGED);
    }
    Files.write(models.file("line"), MODEL);
    assertThat(score(models)).isInstanceOf(Predicted.class);
  }

  /** Between the packs being read and the model being opened. */
  @Test
  void aFileThatIsReplacedLaterIsNotOpened() throws IOException {
    TestModels models = sound();
    try (ModelRosters rosters =
        new ModelRosters(models.packs(), CheckedPacks.none(), Optional.empty())) {
      Files.write(models.file("line"), CONSTANT);
      Silent silent =
          silent(rosters.of(null, List.of()).scorer().score(TestModels.features("age", 50), LAST));
      assertThat(silent.cause()).isEqualTo(Cause.DAMAGED);
      assertThat(silent.sentence()).contains("SHA-256").contains("card says");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 100, 1000})
  void aFileThatWasCutShortSilencesIt(int length) throws IOException {
    TestModels models = sound();
    Files.write(models.file("line"), java.util.Arrays.copyOf(MODEL, length));
    assertThat(silent(score(models)).cause()).isEqualTo(Cause.DAMAGED);
  }

  @Test
  void theFileOfAnotherModelSilencesIt() throws IOException {
    TestModels models = sound();
    Files.write(models.file("line"), CONSTANT);
    assertThat(silent(score(models)).sentence()).contains("trees").contains("line/model.onnx");
  }

  /** The hashes of the pack protect what card and model cannot by themselves. */
  @Test
  void modelAndCardReplacedTogetherSilenceIt() {
    TestModels models = sound();
    ModelCard card = TestModels.card("line", "1.0.0", Task.NEXT_LOAD, CONSTANT);
    TestModels.write(models.file("line"), CONSTANT);
    TestModels.write(
        models.folder("line").resolve("card.json"),
        dev.cairn.pack.read.CardWriter.bytes(card, "here"));
    assertThat(silent(score(models)).cause()).isEqualTo(Cause.DAMAGED);
    assertThat(score(models.hash())).isInstanceOf(Predicted.class);
  }

  @Test
  void aModelWithoutFileOrCardIsSilent() throws IOException {
    TestModels models = sound();
    Files.delete(models.file("line"));
    assertThat(silent(score(models)).sentence()).contains("line");
    Files.write(models.file("line"), MODEL);
    Files.delete(models.folder("line").resolve("card.json"));
    assertThat(silent(score(models)).sentence()).contains("card");
  }

  @Test
  void withoutAnyModelTheRuleAnswersAlone() {
    Scored scored = score(models());
    assertThat(scored).isInstanceOf(Silent.class);
    assertThat(((Silent) scored).cause()).isEqualTo(Cause.MISSING);
    assertThat(((Silent) scored).sentence())
        .isEqualTo(
            "No pack in force holds a model for next_load, so the rule answers alone. Maybe"
                + " \"packs check\" tells which one is left out.");
  }

  @Test
  void aModelThatDoesNotAnswerAsItsCardSaysIsSilent() {
    ModelCard truth = TestModels.card("line", "1.0.0", Task.NEXT_LOAD, MODEL);
    Golden first = truth.golden().getFirst();
    double[] outputs = first.outputs().clone();
    outputs[1] += 0.001;
    Golden off = new Golden(first.inputs(), outputs, 1e-4);
    List<Golden> golden = List.of(off, truth.golden().get(1), truth.golden().get(2));
    ModelCard card = TestModels.card("line", "1.0.0", Task.NEXT_LOAD, MODEL, golden);
    Silent silent = silent(score(models().with("line", MODEL, card)));
    assertThat(silent.cause()).isEqualTo(Cause.DAMAGED);
    assertThat(silent.sentence()).contains("to question 1 of its card it answers");
  }

  @Test
  void aModelThatAnswersNoNumberIsSilent() {
    byte[] none = SmallGraphs.linear(Task.NEXT_LOAD, new float[] {Float.NaN, 1, 1}, 0, 0);
    ModelCard lie = TestModels.card("none", "1.0.0", Task.NEXT_LOAD, none, goldenOnes());
    Silent silent = silent(score(models().with("none", none, lie)));
    assertThat(silent.sentence()).contains("it answers NaN where the card says 1.0");
  }

  private static List<Golden> goldenOnes() {
    Golden ones = new Golden(new double[Task.NEXT_LOAD.inputs()], new double[] {1, 1, 1}, 1e-5);
    return List.of(ones, ones, ones);
  }

  /** As its card says, and yet nothing that anybody would believe. */
  @Test
  void anAnswerThatNobodyWouldBelieveIsNotGiven() {
    for (float[] answer :
        new float[][] {{2, 3, 4}, {0.1f, 0.2f, 0.3f}, {1.2f, 1, 1.1f}, {-1, 1, 2}}) {
      byte[] absurd = SmallGraphs.linear(Task.NEXT_LOAD, answer, 0, 0);
      Silent silent = silent(score(models().with("absurd", "1.0.0", Task.NEXT_LOAD, absurd)));
      assertThat(silent.cause()).isEqualTo(Cause.FAILED);
      assertThat(silent.sentence()).contains("nobody would believe");
    }
  }

  @Test
  void aSlowModelIsNotWaitedForAndNotAskedAgain() {
    byte[] slow = SmallGraphs.slow(Task.NEXT_LOAD, new float[] {0.9f, 1, 1.1f}, 2500);
    TestModels models = models().with("slow", "1.0.0", Task.NEXT_LOAD, slow);
    try (ModelRosters rosters =
        new ModelRosters(
            models.packs(rules -> limits(rules, 60_000, 5)),
            CheckedPacks.none(),
            Optional.empty())) {
      for (int i = 0; i < 2; i++) {
        Silent silent =
            silent(
                rosters.of(null, List.of()).scorer().score(TestModels.features("age", 50), LAST));
        assertThat(silent.cause()).isEqualTo(Cause.FAILED);
        assertThat(silent.sentence()).contains("it took longer than 5 ms");
      }
    }
    try (ModelRosters rosters =
        new ModelRosters(
            models.packs(rules -> limits(rules, 1, 5)), CheckedPacks.none(), Optional.empty())) {
      Silent silent =
          silent(rosters.of(null, List.of()).scorer().score(TestModels.features("age", 50), LAST));
      assertThat(silent.sentence()).contains("opening and trying it took longer than 1 ms");
    }
  }

  private static ModelRules limits(ModelRules rules, int open, int answer) {
    Serving serving = rules.serving();
    return new ModelRules(
        new Serving(open, answer, serving.ratioFrom(), serving.ratioTo(), serving.capped()),
        rules.explaining(),
        rules.thresholds());
  }

  @Test
  void saysWhichInputLiesOutsideAndByHowMuch() {
    Silent silent = silent(score(sound(), List.of(), "age", 112));
    assertThat(silent.cause()).isEqualTo(Cause.OUT_OF_RANGE);
    assertThat(silent.sentence())
        .isEqualTo(
            "The model line 1.0.0 is not asked: age (today) is 112 years, 12 years above the 100"
                + " that the model knows. Maybe a later model has seen more; until then only the"
                + " rule speaks.");
    assertThat(silent(score(sound(), List.of(), "age", 9.5)).sentence())
        .contains("age (today) is 9.5 years, 0.5 years below the 10 that the model knows");
  }

  @Test
  void infiniteInputsAreOutOfRangeWhateverIsCapped() {
    for (String feature : new String[] {"age", "sessions"}) {
      for (double value : new double[] {Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY}) {
        Silent silent = silent(score(sound(), List.of(), feature, value));
        assertThat(silent.cause()).isEqualTo(Cause.OUT_OF_RANGE);
        assertThat(silent.sentence()).contains("is infinite");
      }
    }
  }

  @Test
  void whatItAlwaysKnewMustBeKnown() {
    Silent silent = silent(score(sound(), List.of(), "last_load", Double.NaN));
    assertThat(silent.cause()).isEqualTo(Cause.OUT_OF_RANGE);
    assertThat(silent.sentence()).contains("is not known");
  }

  @Test
  void whatOnlyGrowsWithTimeIsCapped() {
    assertThat(score(sound(), List.of(), "sessions", 20_000)).isInstanceOf(Predicted.class);
  }

  @Test
  void withNothingLiftedThereIsNoShareToAdd() {
    TestModels models = sound();
    try (ModelRosters rosters =
        new ModelRosters(models.packs(), CheckedPacks.none(), Optional.empty())) {
      Scored scored =
          rosters.of(null, List.of()).scorer().score(TestModels.features("age", 50), Mass.NONE);
      assertThat(silent(scored).cause()).isEqualTo(Cause.OUT_OF_RANGE);
    }
  }

  @Test
  void aCoachCanSwitchItOff() {
    ModelChoice off =
        new ModelChoice("next_load", "line", "1.0.0", TestModels.sha256(MODEL), false);
    Silent silent = silent(score(sound(), List.of(off)));
    assertThat(silent.cause()).isEqualTo(Cause.DISABLED);
    assertThat(silent.sentence())
        .isEqualTo(
            "The model line 1.0.0 is not asked: a coach switched it off. Maybe activate it again"
                + " when it is wanted.");
  }

  @Test
  void withoutRulesOfModelsNoneIsAsked() throws IOException {
    TestModels models = sound();
    Files.delete(shelf.resolve("models/rules/models.json"));
    Scored scored = score(models);
    assertThat(scored).isInstanceOf(Silent.class);
    assertThat(((Silent) scored).cause()).isEqualTo(Cause.MISSING);
    assertThat(((Silent) scored).sentence()).contains("rules of models");
  }
}
