package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.action.kept.RoundSecrets;
import dev.cairn.action.kept.Row;
import dev.cairn.action.kept.Table;
import dev.cairn.action.letter.AnswerFile;
import dev.cairn.action.letter.CoachKey;
import dev.cairn.action.letter.Invitation;
import dev.cairn.elicit.conclusion.Conclusion;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.outcome.RangeOutcome;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.ui.office.Answers;
import dev.cairn.ui.office.EngineNow;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.text.Units;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of meetings without its looks. */
class ElicitModelTest {
  private static final double[] ANNA = {6.5, 8, 10.5};
  private static final double[] BEN = {6, 7.5, 10};
  private static final double[] CHLOE = {7.1, 8.5, 10.9};

  private final Sitting sitting = new Sitting("alex", "farid", "kwame");
  private final ElicitModel model = sitting.model;

  private void open() {
    sitting.open("Anna", "Ben", "Chloé");
    model.select(Sitting.GROWTH);
  }

  @Test
  void aMeetingIsOpenedFromASetOfQuestions() {
    sitting.open("Anna", "Ben", "Chloé");
    assertThat(model.meeting().get()).isEqualTo("modifiers-2026-11-21");
    assertThat(model.held().orElseThrow().meeting().coaches())
        .extracting(Participant::id)
        .containsExactly("anna", "ben", "chloe");
    assertThat(sitting.told).containsExactly("The meeting \"Modifiers\" is open.");
    model.leave();
    sitting.open("Dieter");
    assertThat(model.meeting().get()).isEqualTo("modifiers-2026-11-21-2");
  }

  @Test
  void whatIsMissingForAMeetingIsSaidInPlace() {
    model.start();
    model.opening().begin();
    model.opening().create();
    assertThat(model.problem().get()).startsWith("Choose the questions");
    model.opening().set().set(Objects.requireNonNull(model.found().get()).sets().getFirst());
    model.opening().create();
    assertThat(model.problem().get()).startsWith("Name the coaches");
    model.opening().coaches().set("Anna\nanna");
    model.opening().create();
    assertThat(model.problem().get())
        .isEqualTo("Two coaches are called anna. Maybe give one a pseudonym.");
    model.opening().coaches().set("Anna\nBen");
    model.opening().create();
    assertThat(model.problem().get()).startsWith("Say who leads");
    assertThat(Objects.requireNonNull(model.found().get()).meetings()).isEmpty();
  }

  @Test
  void behindTheCurtainNothingOfAnybodyIsThere() {
    open();
    assertThat(model.seat().draft().get()).isNull();
    model.seat().sit("anna");
    sitting.draft().lowest().set("6.5");
    model.seat().stand();
    assertThat(model.seat().draft().get()).isNull();
    assertThat(model.seat().begun("anna")).isTrue();
    assertThat(model.seat().begun("ben")).isFalse();
    model.seat().sit("ben");
    assertThat(sitting.draft().lowest().get()).isEmpty();
    model.seat().sit("anna");
    assertThat(sitting.draft().lowest().get()).isEqualTo("6.5");
  }

  @Test
  void whoComesBackToThePageFindsTheCurtainAndWhatWasTyped() {
    open();
    model.seat().sit("anna");
    sitting.draft().best().set("8");
    model.start();
    assertThat(model.seat().coach().get()).isEmpty();
    model.seat().sit("anna");
    assertThat(sitting.draft().best().get()).isEqualTo("8");
  }

  @Test
  void anAnswerIsGivenWhenItIsWholeAndAccepted() {
    open();
    model.seat().sit("anna");
    model.seat().give();
    assertThat(model.problem().get()).startsWith("Give the lowest");
    RangeDraft draft = sitting.draft();
    draft.lowest().set("6.5");
    draft.best().set("8");
    draft.highest().set("10,5");
    model.seat().give();
    assertThat(model.problem().get()).startsWith("Read the sentence");
    draft.accepted().set(true);
    model.seat().give();
    assertThat(sitting.told).last().isEqualTo("The answer of Anna is sealed.");
    assertThat(sitting.seen().answered()).isEmpty();
    assertThat(model.held().orElseThrow().question(Sitting.GROWTH).orElseThrow().answered())
        .extracting(Participant::id)
        .containsExactly("anna");
    assertThat(model.question().get()).isNotEqualTo(Sitting.GROWTH);
    assertThat(model.seat().coach().get()).isEqualTo("anna");
    model.select(Sitting.GROWTH);
    assertThat(sitting.draft().best().get()).isEmpty();
  }

  @Test
  void badInputGetsOneSentence() {
    RangeDraft draft =
        new RangeDraft(
            (Asked.Range)
                SampleQuestions.modifiers().question(Sitting.GROWTH).orElseThrow().asked(),
            Units.KM_KG);
    draft.lowest().set("seven");
    assertThat(draft.problem().get()).startsWith("\"seven\" is no number");
    draft.lowest().set("40");
    assertThat(draft.problem().get()).startsWith("40 goes beyond what can be, 0 to 30");
    draft.lowest().set("9");
    draft.best().set("8");
    assertThat(draft.problem().get()).startsWith("The lowest value has to lie below");
    draft.lowest().set("6");
    draft.sureness().set("30");
    assertThat(draft.problem().get()).startsWith("\"30\" is no sureness");
    draft.sureness().set("80");
    assertThat(draft.problem().get()).isEmpty();
    assertThat(draft.answer()).isEmpty();
    draft.highest().set("10");
    draft.accepted().set(true);
    assertThat(draft.answer()).isPresent();
    draft.best().set("8.5");
    assertThat(draft.answer()).as("what was read back is another range now").isEmpty();
  }

  @Test
  void theRangeIsReadBackInWords() {
    RangeDraft draft =
        new RangeDraft(
            (Asked.Range)
                SampleQuestions.modifiers().question(Sitting.GROWTH).orElseThrow().asked(),
            Units.KM_KG);
    draft.lowest().set("6");
    draft.best().set("7.5");
    draft.highest().set("10");
    assertThat(RangeEditor.readBack(draft.amount(), Objects.requireNonNull(draft.range().get())))
        .isEqualTo(
            "Said in words: in 8 of 10 cases the right value lies between 6 and 10 %, in 1 of 10"
                + " below and in 1 of 10 above. Most likely it is 7.5 %.");
    draft.sureness().set("95");
    assertThat(RangeEditor.readBack(draft.amount(), Objects.requireNonNull(draft.range().get())))
        .contains("in 95 of 100 cases", "in 2.5 of 100 below");
  }

  @Test
  void milesAreTypedAndKilometresKept() {
    PairDraft draft =
        new PairDraft(
            (Asked.Pair) SampleQuestions.modifiers().question("age-peak").orElseThrow().asked(),
            Units.KM_KG);
    draft.values().getFirst().set("80.467");
    draft.in(Units.MI_LB);
    assertThat(draft.values().getFirst().get()).isEqualTo("50");
    assertThat(draft.value(0)).hasValueCloseTo(80.467, within(0.001));
    draft.values().get(1).set("40");
    assertThat(draft.factor(1)).hasValueCloseTo(0.8, within(0.001));
    draft.alike().set(true);
    assertThat(draft.values()).extracting(one -> one.get()).containsOnly("50");
    assertThat(draft.answer()).isPresent();
  }

  @Test
  void nothingIsRevealedBeforeTheRoundIsClosedAndTheEngineHidesItsValue() {
    open();
    sitting.range("anna", "6.5", "8", "10.5");
    model.select(Sitting.GROWTH);
    assertThat(sitting.seen().first()).isEmpty();
    assertThat(sitting.seen().engine()).isEmpty();
    assertThat(sitting.seen().rule()).isEmpty();
    assertThat(texts(sitting.memory.tables().all(Table.RECORD))).doesNotContain("Because of 8");
    sitting.range("chloe", "7", "8.5", "10");
    model.select(Sitting.GROWTH);
    model.rounds().close();
    assertThat(sitting.seen().stage())
        .as("closing is asked about first")
        .isEqualTo(Stage.FIRST_ROUND);
    model.rounds().askToClose();
    assertThat(model.seat().coach().get()).isEmpty();
    model.rounds().close();
    assertThat(texts(sitting.memory.tables().all(Table.RECORD))).contains("Because of 8");
    assertThat(sitting.seen().stage()).isEqualTo(Stage.REVEALED);
    assertThat(sitting.seen().engine()).contains(new EngineNow(10, ""));
    assertThat(sitting.told).last().asString().contains("2 of 3 answered; not Ben.");
  }

  private static String texts(List<Row> rows) {
    StringBuilder all = new StringBuilder();
    rows.forEach(row -> all.append(new String(row.bytes("value"), StandardCharsets.UTF_8)));
    return all.toString();
  }

  @Test
  void coachesWhoMeanTheSameComeToADraftThatIsSignedAfterTheSecondRound() {
    open();
    sitting.bothRounds(Sitting.GROWTH, ANNA, BEN, CHLOE);
    Answers answers = sitting.seen().second().orElseThrow();
    assertThat(answers.opinions())
        .extracting(one -> one.range().best())
        .containsExactly(7.5, 8.0, 8.5);
    assertThat(answers.conclusion())
        .isInstanceOfSatisfying(
            Conclusion.Much.class,
            much -> assertThat(much.outcome()).isInstanceOf(RangeOutcome.Consensus.class));
    assertThat(OutcomeCards.kind(answers.conclusion())).isEqualTo(OutcomeCards.Kind.CONSENSUS);
    QuestionCase.Draft rule = model.rule().offered().orElseThrow();
    assertThat(rule.offer().provenance().reason()).isEqualTo("Because of 8.0");
    assertThat(rule.signOffs().enough()).isFalse();
    assertThat(model.rule().acceptable()).isFalse();
    model.rule().look();
    assertThat(Objects.requireNonNull(model.rule().blast().get()).athletes()).isEqualTo(3);
    assertThat(model.rule().acceptable()).as("nobody signed").isFalse();
    for (Participant coach : rule.offer().coaches()) {
      model.rule().sign(coach);
    }
    assertThat(model.rule().acceptable()).isTrue();
    model.rule().accept();
    assertThat(sitting.did).singleElement().asString().startsWith("In force: Largest safe");
    assertThat(model.rule().offered().orElseThrow().inForce()).isTrue();
    assertThat(model.rule().acceptable()).isFalse();
    assertThat(sitting.seen().engine().orElseThrow().value()).isEqualTo(8);
    sitting.office.undo();
    model.refresh();
    assertThat(model.rule().offered().orElseThrow().inForce()).isFalse();
    assertThat(sitting.seen().engine()).contains(new EngineNow(10, ""));
  }

  @Test
  void aSplitHasNoNumberAndAsksWhatWouldSwitchThem() {
    sitting.open("Anna", "Ben", "Chloé", "Dieter", "Emre");
    sitting.bothRounds(
        "weeks-before-intervals",
        new double[] {1, 2, 3},
        new double[] {1, 2, 3.5},
        new double[] {6, 8, 10},
        new double[] {6, 7, 9},
        new double[] {5, 6, 8});
    Answers answers = sitting.seen().second().orElseThrow();
    assertThat(OutcomeCards.kind(answers.conclusion())).isEqualTo(OutcomeCards.Kind.SPLIT);
    assertThat(sitting.seen().rule().orElseThrow())
        .isInstanceOfSatisfying(
            QuestionCase.None.class, none -> assertThat(none.why()).contains("split"));
    model.talk().note().set("If the break had been an injury.");
    model.talk().keepNote();
    assertThat(sitting.seen().held().notes())
        .extracting(one -> one.text())
        .containsExactly("If the break had been an injury.");
    assertThat(model.talk().note().get()).isEmpty();
  }

  @Test
  void whoMissedTheRoundAnswersLate() {
    open();
    sitting.range("anna", "6.5", "8", "10.5");
    model.select(Sitting.GROWTH);
    sitting.range("chloe", "7", "8.5", "10");
    model.select(Sitting.GROWTH);
    model.rounds().askToClose();
    model.rounds().close();
    assertThat(model.seat().mayAnswer("anna")).isFalse();
    sitting.range("ben", "6", "7.5", "10");
    assertThat(sitting.told).last().isEqualTo("The answer of Ben lies open as a late one.");
    assertThat(sitting.seen().first().orElseThrow().late()).isEqualTo(1);
    assertThat(sitting.seen().first().orElseThrow().opinions()).hasSize(3);
    assertThat(model.seat().coach().get()).isEmpty();
  }

  @Test
  void answersOfAnotherMachineComeInSealed(@TempDir Path folder) throws IOException {
    open();
    Path invitation = folder.resolve("modifiers.cairn");
    model.files().invite(invitation);
    assertThat(sitting.told).last().asString().contains("modifiers.cairn");
    Invitation read = Invitation.read(Files.readAllBytes(invitation));
    SecureRandom chance = new SecureRandom();
    RoundSecrets elsewhere = new MemoryWorkspace().secrets(null);
    byte[] answers =
        AnswerFile.write(
            read,
            Optional.empty(),
            "ben",
            Sitting.GROWTH,
            new Answer.Much(new Range(6, 7.5, 10, Sitting.SURE), "From afar."),
            CoachKey.of(elsewhere, read.workspace(), read.meeting().id(), "ben", chance),
            SampleOffice.NOW,
            chance);
    Path file = Files.write(folder.resolve("ben.cairn"), answers);
    model.seat().sit("anna");
    model.files().takeIn(file);
    assertThat(model.seat().coach().get()).as("nobody looks over a shoulder").isEmpty();
    assertThat(sitting.told).last().asString().startsWith("Answers of ben.cairn are taken in");
    assertThat(sitting.seen().answered()).extracting(Participant::id).containsExactly("ben");
    assertThat(sitting.seen().first()).isEmpty();
    Files.writeString(file, "nothing");
    model.files().takeIn(file);
    assertThat(model.problem().get()).startsWith("This is no file of answers");
    model.files().takeIn(folder.resolve("none.cairn"));
    assertThat(model.problem().get()).startsWith("none.cairn cannot be read");
  }

  @Test
  void marksInATemplateAreOneAPlace() {
    MarksDraft draft = new MarksDraft(new Asked.Template(dev.cairn.model.Race.HALF, 12));
    draft.mark();
    assertThat(draft.problem().get()).startsWith("Choose a place");
    draft.choose("week/9/sunday");
    draft.instead().set("21 km");
    assertThat(draft.missing()).startsWith("What is typed is not marked yet");
    draft.mark();
    draft.choose("week/9/sunday");
    assertThat(draft.instead().get()).isEqualTo("21 km");
    draft.instead().set("20 km");
    draft.mark();
    assertThat(draft.marks().get()).extracting(one -> one.instead()).isEqualTo(List.of("20 km"));
    assertThat(MarksEditor.line(draft.marks().get().getFirst())).isEqualTo("Week 9, Sunday: 20 km");
    assertThat(draft.answer()).isPresent();
  }

  @Test
  void everyTemplateThatIsAskedAboutHasAPlanToMark() {
    sitting.model.start();
    model.opening().begin();
    model.opening().set().set(Objects.requireNonNull(model.found().get()).sets().getFirst());
    model.opening().coaches().set("Anna");
    model.opening().facilitator().set("Anna");
    model.opening().create();
    for (String question : List.of("marathon-16", "half-12", "10k-8")) {
      model.select(question);
      int weeks = Integer.parseInt(question.substring(question.indexOf('-') + 1));
      assertThat(sitting.seen().usual().orElseThrow().weeks()).hasSize(weeks);
    }
  }
}
