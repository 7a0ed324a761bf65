package dev.cairn.onnx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.model.lifting.Mass;
import dev.cairn.onnx.export.SmallGraphs;
import dev.cairn.pack.ModelCard;
import dev.cairn.pack.ModelCard.Task;
import dev.cairn.pack.read.CardWriter;
import dev.cairn.pack.shelf.CheckedPacks;
import dev.cairn.strength.feature.Catalogue;
import dev.cairn.strength.feature.Feature;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.roster.Health;
import dev.cairn.strength.roster.Health.Level;
import dev.cairn.strength.roster.Health.Line;
import dev.cairn.strength.roster.Listed;
import dev.cairn.strength.roster.Listed.Standing;
import dev.cairn.strength.roster.ModelChoice;
import dev.cairn.strength.roster.Roster;
import dev.cairn.strength.roster.Roster.Decisions;
import dev.cairn.strength.score.Scored;
import dev.cairn.strength.score.Scored.Cause;
import dev.cairn.strength.score.Scored.Predicted;
import dev.cairn.strength.score.Scored.Silent;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which model answers, what is said of the others, and how the one that answers does. */
class ModelRosterTest {
  private static final Mass LAST = Mass.ofKilograms(100);
  private static final byte[] OLD = answering(1.01f);
  private static final byte[] NEW = answering(1.02f);
  private static final byte[] OWN = answering(1.03f);

  @TempDir Path shelf;
  @TempDir Path workspace;
  private TestModels models;
  private ModelRosters rosters;

  private static byte[] answering(float ratio) {
    return SmallGraphs.linear(
        Task.NEXT_LOAD, new float[] {ratio - 0.05f, ratio, ratio + 0.05f}, 0, 0);
  }

  @BeforeEach
  void open() {
    models =
        new TestModels(shelf)
            .with("old", "1.9.0", Task.NEXT_LOAD, OLD)
            .with("new", "1.10.0", Task.NEXT_LOAD, NEW);
    own(OWN);
    rosters = new ModelRosters(models.packs(), CheckedPacks.none(), Optional.empty());
  }

  @AfterEach
  void close() {
    rosters.close();
  }

  private void own(byte[] model) {
    Path folder = workspace.resolve("models/own/0.1.0");
    ModelCard card = TestModels.card("own", "0.1.0", Task.NEXT_LOAD, model);
    TestModels.write(folder.resolve("model.onnx"), model);
    TestModels.write(folder.resolve("card.json"), CardWriter.bytes(card, "here"));
  }

  private static ModelChoice chosen(String id, String version, byte[] model, boolean enabled) {
    return new ModelChoice("next_load", id, version, TestModels.sha256(model), enabled);
  }

  private Roster roster(ModelChoice... choices) {
    return rosters.of(workspace, List.of(choices));
  }

  private static Scored score(Roster roster) {
    return roster.scorer().score(TestModels.features("age", 50), LAST);
  }

  private static double kilograms(Roster roster) {
    return Math.round(10 * ((Predicted) score(roster)).load().kilograms()) / 10.0;
  }

  private static String standing(Roster roster, String id) {
    return roster.verified().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> each.standing().name())
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theNewestOfAPackAnswersUntilACoachChooses() {
    assertThat(kilograms(roster())).isEqualTo(102);
    assertThat(standing(roster(), "new")).isEqualTo("ACTIVE");
    assertThat(standing(roster(), "old")).isEqualTo("READY");
    assertThat(standing(roster(), "own")).isEqualTo("READY");
  }

  @Test
  void theLastChoiceCountsAndCanBeRolledBack() {
    ModelChoice own = chosen("own", "0.1.0", OWN, true);
    ModelChoice old = chosen("old", "1.9.0", OLD, true);
    assertThat(kilograms(roster(own))).isEqualTo(103);
    assertThat(standing(roster(own), "new")).isEqualTo("READY");
    assertThat(standing(roster(own), "own")).isEqualTo("ACTIVE");
    assertThat(kilograms(roster(own, old))).isEqualTo(101);
  }

  @Test
  void oneThatIsSwitchedOffIsReplacedByNone() {
    Roster off = roster(chosen("new", "1.10.0", NEW, false));
    assertThat(((Silent) score(off)).cause()).isEqualTo(Cause.DISABLED);
    assertThat(standing(off, "new")).isEqualTo("DISABLED");
    assertThat(standing(off, "old")).isEqualTo("READY");
  }

  /** In a workspace no pack protects card and model; the hash of the choice does. */
  @Test
  void modelAndCardOfAWorkspaceReplacedTogetherAreNoticed() {
    ModelChoice own = chosen("own", "0.1.0", OWN, true);
    own(answering(1.3f));
    Silent silent = (Silent) score(roster(own));
    assertThat(silent.cause()).isEqualTo(Cause.DAMAGED);
    assertThat(silent.sentence()).contains("it is another file than the one that was activated");
  }

  @Test
  void aChosenOneThatIsGoneIsNotReplacedInSilence() {
    Silent silent = (Silent) score(roster(chosen("own", "0.2.0", OWN, true)));
    assertThat(silent.cause()).isEqualTo(Cause.MISSING);
    assertThat(silent.sentence()).contains("own 0.2.0").contains("roll back");
  }

  @Test
  void saysWhyACardOfAWorkspaceIsRefused() throws IOException {
    Path card = workspace.resolve("models/own/0.1.0/card.json");
    String text = Files.readString(card);
    Files.writeString(card, text.replace("\"weight\": 0.25", "\"weight\": 7"));
    Listed own =
        roster().list().stream()
            .filter(each -> each.id().startsWith("own"))
            .findFirst()
            .orElseThrow();
    assertThat(own.standing()).isEqualTo(Standing.REFUSED);
    assertThat(own.sentence()).contains("card.json, line").contains("must be at most");
    Files.delete(card);
    assertThat(roster().list().toString()).contains("it has no card");
    Files.writeString(card, text.replace("\"0.1.0\"", "\"0.3.0\""));
    assertThat(roster().list().toString()).contains("its card is that of own 0.3.0");
  }

  @Test
  void inputsMustBeThoseOfTheCatalogueInItsOrder() {
    ModelCard card = TestModels.card("own", "0.1.0", Task.NEXT_LOAD, OWN);
    List<ModelCard.Input> inputs = new ArrayList<>(card.inputs());
    Collections.swap(inputs, 3, 4);
    ModelCard swapped =
        new ModelCard(
            card.id(),
            card.version(),
            card.name(),
            card.task(),
            card.algorithm(),
            card.opsets(),
            card.size(),
            card.sha256(),
            inputs,
            card.target(),
            card.coverage(),
            card.weight(),
            card.weightReason(),
            card.training(),
            card.measured(),
            card.notFor(),
            card.golden());
    TestModels.write(
        workspace.resolve("models/own/0.1.0/card.json"), CardWriter.bytes(swapped, "here"));
    assertThat(roster().list().toString())
        .contains("its card takes goal_strength (0 or 1) as input 4 where Cairn gives");
  }

  @Test
  void aGraphWithOtherEndsIsRefused() {
    byte[] other = SmallGraphs.linear("inputs", 99, "ratio", new float[] {0.9f, 1, 1.1f}, 0, 0);
    ModelCard lie = TestModels.card("own", "0.1.0", Task.NEXT_LOAD, other, golden(OWN));
    TestModels.write(workspace.resolve("models/own/0.1.0/model.onnx"), other);
    TestModels.write(
        workspace.resolve("models/own/0.1.0/card.json"), CardWriter.bytes(lie, "here"));
    assertThat(roster().verified().toString())
        .contains("its graph takes [inputs FLOAT [-1, 99]] instead of features FLOAT [-1, 99]");
  }

  private static List<ModelCard.Golden> golden(byte[] model) {
    return TestModels.card("own", "0.1.0", Task.NEXT_LOAD, model).golden();
  }

  private static Line line(Health health, String id) {
    return health.lines().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void healthSaysNothingBeforeEnoughWasSeen() {
    Health health = roster().health(List.of(), Decisions.NONE);
    assertThat(health.lines()).extracting(Line::level).containsOnly(Level.UNKNOWN);
    assertThat(health.lines())
        .extracting(Line::id)
        .containsExactly("latency", "failures", "out-of-range", "acceptance", "drift");
  }

  @Test
  void healthTurnsAmberAndSaysWhy() {
    Roster roster = roster();
    for (int i = 0; i < 30; i++) {
      assertThat(score(roster)).isInstanceOf(Predicted.class);
    }
    Health good = roster.health(spread(), new Decisions(12, 5, 3));
    assertThat(good.lines()).extracting(Line::level).containsOnly(Level.GOOD);
    List<FeatureVector> old = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      old.add(TestModels.features("age", 70 + i));
    }
    Health bad = roster.health(old, new Decisions(2, 1, 27));
    assertThat(line(bad, "acceptance").level()).isEqualTo(Level.AMBER);
    assertThat(line(bad, "acceptance").sentence()).contains("declined 27 of 30");
    assertThat(line(bad, "out-of-range").value()).isEqualTo("23 %");
    assertThat(line(bad, "out-of-range").level()).isEqualTo(Level.AMBER);
    assertThat(line(bad, "drift").level()).isEqualTo(Level.AMBER);
    assertThat(line(bad, "drift").sentence()).contains("are spread otherwise than in training");
  }

  /** As the cards have it: half untold, and the told half on each side. */
  private static List<FeatureVector> spread() {
    List<FeatureVector> all = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      double[] values = new double[Catalogue.SIZE];
      for (Feature feature : Catalogue.all()) {
        double low = feature.from() + 0.25 * (feature.to() - feature.from());
        double high = feature.from() + 0.75 * (feature.to() - feature.from());
        boolean told = i % 4 < 2 || feature.name().equals("last_load");
        values[feature.position()] = told ? (i % 2 == 0 ? low : high) : Double.NaN;
      }
      all.add(new FeatureVector(values));
    }
    return all;
  }

  @Test
  void healthOfNoModelSaysWhyThereIsNone() {
    Health health = roster(chosen("new", "1.10.0", NEW, false)).health(List.of(), Decisions.NONE);
    assertThat(health.lines()).hasSize(1);
    assertThat(health.lines().getFirst().sentence()).contains("a coach switched it off");
  }
}
