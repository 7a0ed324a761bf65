package dev.cairn.ui.strength;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.lifting.LoadVerdict;
import dev.cairn.model.lifting.LoadUnit;
import dev.cairn.model.lifting.Mass;
import dev.cairn.strength.feature.FeatureVector;
import dev.cairn.strength.overload.Confidence;
import dev.cairn.strength.overload.Suggestion;
import dev.cairn.strength.score.Scored;
import dev.cairn.ui.FewSessions;
import dev.cairn.ui.StagedRosters;
import dev.cairn.ui.office.GymLifter;
import dev.cairn.ui.office.LiftCase;
import dev.cairn.ui.office.SampleGym;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Weights;
import dev.cairn.work.Cancel;
import java.time.LocalDateTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrengthModelTest {
  private final Lifting lifting = new Lifting("alex", "dina", "ruth", "walter");

  private List<Row> decisions() {
    return lifting.memory.tables().all(Table.LOAD_DECISION).stream()
        .filter(row -> !row.has("until"))
        .toList();
  }

  private SuggestionModel told(Units units) {
    Suggestion suggestion = lifting.suggestion("ruth", "bench-press");
    return new SuggestionModel(
        lifting.open("ruth", "bench-press"), suggestion, new Weights(units, LoadUnit.KILOGRAM));
  }

  @Test
  void lifterAndExerciseAreChosenOneAfterTheOther() {
    lifting.model.start();
    assertThat(lifting.model.lifters().get())
        .extracting(GymLifter::name)
        .containsExactly("Alex", "Dina", "Ruth", "Walter");
    assertThat(lifting.model.selected().get()).isEqualTo("alex");
    lifting.model.step(2);
    assertThat(lifting.model.selected().get()).isEqualTo("ruth");
    String first = lifting.open("ruth", "").exercise().id();
    lifting.model.exercise(-1);
    assertThat(lifting.model.open().get()).extracting(one -> one.exercise().id()).isEqualTo(first);
    lifting.model.exercise(1);
    assertThat(lifting.model.open().get())
        .extracting(one -> one.exercise().id())
        .isNotEqualTo(first);
  }

  @Test
  void whatIsDecidedIsKeptAndTheNextExerciseFollows() {
    lifting.open("ruth", "bench-press");
    lifting.model.accept();
    assertThat(decisions()).hasSize(1);
    assertThat(decisions().getFirst().text("verdict")).isEqualTo("accepted");
    assertThat(lifting.said).singleElement().asString().contains("Ruth", "accepted");
    assertThat(lifting.open("ruth", "bench-press").decision()).isPresent();
    lifting.model.select("ruth");
    assertThat(lifting.model.open().get())
        .extracting(one -> one.exercise().id())
        .isNotEqualTo("bench-press");
    lifting.sample.office.undo();
    lifting.model.refresh();
    assertThat(decisions()).isEmpty();
    assertThat(lifting.open("ruth", "bench-press").decision()).isEmpty();
  }

  @Test
  void withoutAutoAdvanceTheExerciseStays() {
    lifting.setting.autoAdvance().set(false);
    lifting.open("ruth", "bench-press");
    lifting.model.accept();
    assertThat(lifting.model.open().get())
        .extracting(one -> one.exercise().id())
        .isEqualTo("bench-press");
  }

  @Test
  void theNextLoadIsForTheUsualHour() {
    LiftCase lift = lifting.open("ruth", "bench-press");
    LocalDateTime last = lift.sessions().getLast().done().start();
    assertThat(lift.moment().toLocalTime()).isEqualTo(last.toLocalTime());
    assertThat(lift.moment()).isAfter(last);
  }

  @Test
  void aRefusalIsToldAndNothingIsKept() {
    lifting.open("ruth", "bench-press");
    lifting.model.decide(new LoadVerdict.Declined(" "));
    assertThat(lifting.model.problem().get()).contains("needs a reason");
    assertThat(decisions()).isEmpty();
  }

  @Test
  void modelAndRuleStandBesideEachOtherWithTheirWeights() {
    SuggestionModel told = told(Units.KM_KG);
    assertThat(told.rule().line()).contains("weight 0.3");
    assertThat(told.model().line()).contains("weight 0.7", "8 in 10");
    assertThat(told.blend().line()).startsWith("0.7 × ").contains(" + 0.3 × ");
    assertThat(told.rounded().line()).contains("a side");
  }

  @Test
  void inPoundsLoadsAreConvertedAndPlatesKeepTheirMarks() {
    SuggestionModel told = told(Units.MI_LB);
    assertThat(told.headline()).contains("lb");
    assertThat(told.rounded().line()).contains("kg a side");
    assertThat(told.plates()).hasValueSatisfying(words -> assertThat(words).contains("kg"));
  }

  @Test
  void aWideIntervalNeverReadsHigh() {
    lifting.model.start();
    for (GymLifter lifter : lifting.sample.gym.lifters()) {
      for (GymLifter.Station station : lifter.stations()) {
        Suggestion suggestion = lifting.suggestion(lifter.id(), station.exercise().id());
        if (suggestion.model() instanceof Scored.Predicted) {
          assertThat(suggestion.confidence().level()).isNotEqualTo(Confidence.Level.HIGH);
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource({"ruth, bench-press", "walter, assisted-pull-up", "alex, pull-up"})
  void shownStepsOfAPredictionAddUp(String lifter, String exercise) {
    Suggestion suggestion = lifting.suggestion(lifter, exercise);
    List<PredictionModel.Line> steps =
        new PredictionModel(suggestion, new Weights(Units.KM_KG, LoadUnit.KILOGRAM)).steps();
    assertThat(steps).hasSize(4);
    double sum = 0;
    for (PredictionModel.Line line : steps.subList(0, steps.size() - 1)) {
      sum += number(line.figure());
    }
    assertThat(sum).isCloseTo(number(steps.getLast().figure()), within());
  }

  private static org.assertj.core.data.Offset<Double> within() {
    return org.assertj.core.data.Offset.offset(1e-9);
  }

  private static double number(String figure) {
    String plain = figure.replace("−", "-").replaceAll("[^0-9.-]", "");
    return Double.parseDouble(plain);
  }

  @Test
  void theBranchThatWasTakenIsOneAndTheOthersSayWhatTheyWouldHaveSaid() {
    Suggestion suggestion = lifting.suggestion("ruth", "bench-press");
    Weights weights = new Weights(Units.KM_KG, LoadUnit.KILOGRAM);
    SuggestionModel told =
        new SuggestionModel(lifting.open("ruth", "bench-press"), suggestion, weights);
    List<RuleRows.Row> rows = new RuleRows(suggestion, told, weights).all();
    assertThat(rows).filteredOn(RuleRows.Row::taken).hasSize(1);
    assertThat(rows).allSatisfy(row -> assertThat(row.would()).isNotBlank());
    assertThat(rows)
        .filteredOn(row -> !row.asked())
        .isNotEmpty()
        .allSatisfy(row -> assertThat(row.detail()).startsWith("not asked · would be "));
  }

  @Test
  void theWarningTakesItsFiguresFromTheCard() {
    Weights weights = new Weights(Units.KM_KG, LoadUnit.KILOGRAM);
    WorthModel small = new WorthModel(new StagedRosters().card(), weights);
    Mass step = Mass.ofKilograms(2.5);
    assertThat(small.warning(step))
        .hasValueSatisfying(warning -> {
          assertThat(warning.title()).contains("small");
          assertThat(warning.text()).contains("0.16 kg", "2.5 kg", "clear of zero");
        });
    assertThat(small.warning(Mass.ofKilograms(0.1))).isEmpty();
    WorthModel none = new WorthModel(new StagedRosters(-0.2).card(), weights);
    assertThat(none.warning(step))
        .hasValueSatisfying(
            warning -> assertThat(warning.text()).contains("−0.20").contains("0.27"));
  }

  @Test
  void barsStandByTheirErrorsAndTheMarkIsRepeating() {
    WorthModel worth =
        new WorthModel(new StagedRosters().card(), new Weights(Units.KM_KG, LoadUnit.KILOGRAM));
    assertThat(worth.bars())
        .extracting(WorthModel.Bar::figure)
        .containsExactly("4.30", "4.39", "4.46", "4.82");
    assertThat(worth.mark()).isCloseTo(4.46 / 4.82, within());
    assertThat(worth.bars()).filteredOn(WorthModel.Bar::model).hasSize(1);
  }

  @Test
  void underSixSessionsTheRuleAnswersAloneAndSaysSo() {
    SampleGym young =
        new SampleGym(
            new MemoryWorkspace(),
            new StagedRosters(),
            () -> SampleGym.files("dina").stream().map(one -> FewSessions.first(one, 4)).toList());
    young.gym.open(new Cancel());
    Suggestion few = (Suggestion) young.gym.liftCase("dina", "back-squat").answer();
    PredictionModel prediction =
        new PredictionModel(few, new Weights(Units.KM_KG, LoadUnit.KILOGRAM));
    assertThat(prediction.silent()).hasValueSatisfying(why -> assertThat(why).contains("rule"));
    assertThat(prediction.steps()).isEmpty();
    assertThat(few.load()).isEqualTo(few.rule().move().load());
    FeatureVector features = few.situation().features();
    assertThat(features.values()).hasSize(100);
  }

  @Test
  void whatASafetyQuestionForbidsNeedsAReason() {
    lifting.model.start();
    Suggestion safe =
        lifting.sample.gym.lifters().stream()
            .flatMap(lifter ->
                lifter.stations().stream()
                    .map(one -> lifting.suggestion(lifter.id(), one.exercise().id())))
            .filter(one -> one.rule().safety())
            .findFirst()
            .orElseThrow();
    Weights weights = new Weights(Units.KM_KG, LoadUnit.KILOGRAM);
    LoadCheck check = new LoadCheck(safe, weights);
    assertThat(check.of(safe.load()).possible()).isFalse();
    LoadCheck.Found more = check.of(safe.load().plus(Mass.ofKilograms(10)));
    assertThat(more.reasoned()).isTrue();
    assertThat(check.of(safe.load().minus(Mass.ofKilograms(5))).reasoned()).isFalse();
  }
}
