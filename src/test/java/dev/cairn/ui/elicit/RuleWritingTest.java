package dev.cairn.ui.elicit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.cairn.action.elicit.MeetingRecords.Signed;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.pack.origin.TemplateValue;
import dev.cairn.ui.office.QuestionCase;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A rule that is written on the page for what coaches said in words. */
class RuleWritingTest {
  private static final String LINE = "never";
  private static final String MARATHON = "marathon-16";

  private final Sitting sitting = new Sitting("alex", "farid", "kwame");
  private final ElicitModel model = sitting.model;

  private void lineSaid() {
    sitting.hold("red-lines", "Anna", "Ben", "Chloe");
    Answer never = new Answer.Never("Train on four hours of sleep.", "", "They get ill.");
    sitting.bothRounds(LINE, List.of(never, never, never));
  }

  private LineWriting line() {
    return (LineWriting) model.rule().writing().orElseThrow();
  }

  private String none() {
    return ((QuestionCase.None)
            Objects.requireNonNull(model.rule().checked().get(), "nothing is written").following())
        .why();
  }

  private void signedByAll() {
    for (Participant coach : model.held().orElseThrow().meeting().coaches()) {
      model.rule().sign(coach);
    }
  }

  @Test
  void aConditionThatCannotBeReadIsToldWhereAndWhy() {
    lineSaid();
    assertThat(model.rule().checked().get()).as("nothing is written yet").isNull();
    assertThat(model.rule().offered()).isEmpty();
    line().condition().set("sleepHour < 4");
    assertThat(none()).startsWith("There is no").contains("at character 1. Maybe");
    assertThat(model.rule().offered()).isEmpty();
    line().condition().set("sleepHours <");
    assertThat(none()).contains("at character");
    line().condition().set("sleepHours < 4");
    assertThat(none()).startsWith("Whoever gets no plan because of a red line is told why");
    line().reason().set("Sleep first.");
    assertThat(model.rule().offered()).isPresent();
    assertThat(model.rule().offered().orElseThrow().signOffs().signed()).isEmpty();
  }

  @Test
  void aRedLineIsSignedAsItIsWrittenAndComesIntoForce() {
    lineSaid();
    line().condition().set("sleepHours < 4");
    line().reason().set("Sleep first.");
    signedByAll();
    assertThat(model.rule().offered().orElseThrow().signOffs().enough()).isTrue();
    model.rule().look();
    assertThat(model.rule().acceptable()).isTrue();
    line().reason().set("Sleep first, then run.");
    assertThat(model.rule().blast().get()).as("another rule than was looked at").isNull();
    assertThat(model.rule().offered().orElseThrow().signOffs().enough())
        .as("what was signed was written otherwise")
        .isFalse();
    signedByAll();
    model.rule().look();
    model.rule().accept();
    assertThat(sitting.did).singleElement().asString().startsWith("In force: ");
    assertThat(model.rule().offered().orElseThrow().inForce()).isTrue();
    Sitting later = new Sitting(sitting);
    later.model.start();
    later.model.go(model.meeting().get());
    later.model.select(LINE);
    LineWriting found = (LineWriting) later.model.rule().writing().orElseThrow();
    assertThat(found.condition().get()).as("another window").isEqualTo("sleepHours < 4");
    assertThat(later.model.rule().offered().orElseThrow().inForce()).isTrue();
    sitting.office.undo();
    model.refresh();
    assertThat(model.rule().offered().orElseThrow().inForce()).isFalse();
  }

  @Test
  void withNothingWrittenCoachesSignWhatCameOutAndNothingElse() {
    lineSaid();
    Participant anna = model.held().orElseThrow().meeting().coaches().getFirst();
    model.rule().sign(anna);
    assertThat(sitting.seen().held().signed()).as("there is no rule to sign").isEmpty();
    model.rule().signOutcome(anna);
    assertThat(sitting.seen().held().signed()).extracting(Signed::coach).containsExactly(anna);
  }

  @Test
  void valuesOfATemplateAreWrittenForWhatCoachesAgreedOn() {
    sitting.hold("templates", "Anna", "Ben", "Chloe");
    Answer longer = new Answer.Marked(List.of(new Answer.Mark("phase/build", "longer")), "Legs.");
    sitting.bothRounds(MARATHON, List.of(longer, longer, longer));
    TemplateWriting writing = (TemplateWriting) model.rule().writing().orElseThrow();
    assertThat(writing.places()).containsExactly("phase/build");
    String was = writing.was(TemplateValue.BUILD_PERCENT);
    assertThat(was).matches("[0-9]+");
    TemplateWriting.Line line = writing.lines().getFirst();
    line.now().set("many");
    assertThat(none()).contains("\"many\" is no value of buildPercent");
    line.now().set(was);
    assertThat(none()).contains("already, so there is nothing to change");
    line.now().set("50");
    writing.reason().set("They need longer.");
    writing.add();
    assertThat(writing.lines()).hasSize(2);
    writing.remove(writing.lines().getLast());
    signedByAll();
    model.rule().look();
    model.rule().accept();
    assertThat(model.rule().offered().orElseThrow().inForce()).isTrue();
    assertThat(sitting.did).singleElement().asString().startsWith("In force: ");
  }

  @Test
  void theConditionIsReadWhileItIsTypedOnThePage() {
    lineSaid();
    ShownPage page = new ShownPage(sitting, Optional.empty(), 1440, 900);
    try {
      page.does(model -> model.select(LINE));
      page.screen().click("#write-condition");
      page.screen().type("age<x");
      assertThat(page.texts()).contains("at character");
      page.does(model -> line().condition().set("age < 16"));
      page.screen().click("#write-reason");
      page.screen().type("Grow first.");
      assertThat(page.texts())
          .contains("Rule draft", "when age < 16", "then no plan is made", "Anna signs");
      page.screen().click("#sign-anna");
      assertThat(page.texts()).contains("Anna signed", "Grow first.");
    } finally {
      page.close();
    }
  }
}
