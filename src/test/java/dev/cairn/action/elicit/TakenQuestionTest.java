package dev.cairn.action.elicit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.cairn.action.Office;
import dev.cairn.action.Refused;
import dev.cairn.action.athlete.EraseAthlete;
import dev.cairn.action.elicit.Minutes.Drawer;
import dev.cairn.action.plan.EditPlan;
import dev.cairn.action.plan.EditWords;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Meeting;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.model.WorkoutType;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.Measure;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.SafeSide;
import dev.cairn.review.EditQuestion;
import dev.cairn.review.PlanChange;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What came up in a plan is asked in a meeting, and goes with the athlete. */
class TakenQuestionTest {
  private static final String ASKED = "Would you rest Alex after a night without sleep?";

  private final Office office = new Office();
  private final MeetingActions actions = new MeetingActions(new Drawer(), Minutes.CHANCE);
  private final MeetingRecords meetings = new MeetingRecords(office.records);

  @BeforeEach
  void open() {
    office.withAlex();
    office.act(
        new EditPlan(
            "alex",
            new EditPlan.Base(null, false),
            List.of(grid -> new PlanChange.Retyped(LocalDate.of(2026, 12, 1), WorkoutType.REST)),
            new EditWords(
                List.of("work-travel"),
                "",
                List.of(),
                new EditQuestion(ASKED, EditQuestion.Type.DIRECTION, new TreeMap<>()),
                9),
            null,
            Office.RULES,
            Office.REVIEWING));
    office.act(
        actions.open(
            "november",
            LocalDate.of(2026, 11, 21),
            "Maria",
            List.of("Anna", "Ben", "Chloe"),
            Minutes.packs().set("modifiers").orElseThrow()));
  }

  private String take() {
    long number = StoredQuestion.all(office.records).getFirst().number();
    office.act(actions.take("november", number, new Asked.Direction(null, null)));
    return "from-" + number;
  }

  @Test
  void aQuestionOfAPlanIsAskedAndGoesWithTheAthlete() {
    String id = take();
    assertThat(meetings.meeting("november").set().question(id).orElseThrow().text().english())
        .isEqualTo(ASKED);
    assertThatThrownBy(this::take).hasMessageContaining("asks that question already");
    for (String coach : List.of("anna", "ben", "chloe")) {
      office.act(
          actions.answer(
              "november", id, coach, new Answer.Which(Direction.LESS, null, "Alex is worn.")));
    }
    office.act(actions.close("november", id));
    office.act(MeetingActions.note("november", id, "", "We all know Alex."));
    assertThat(meetings.stage("november", id)).isEqualTo(Stage.REVEALED);
    assertThat(office.dump()).contains("Alex is worn", "We all know Alex", ASKED);

    office.act(new EraseAthlete("alex"));
    assertThat(office.dump()).doesNotContain("Alex");
    assertThat(meetings.meeting("november").set().question(id)).isEmpty();
    assertThat(meetings.meeting("november").set().questions()).hasSize(10);
    assertThat(StoredQuestion.all(office.records)).isEmpty();
  }

  /** A meeting with a question that could not be read again could not be held any more. */
  @Test
  void whatCannotBeAskedIsNotTaken() {
    long number = StoredQuestion.all(office.records).getFirst().number();
    for (double most : new double[] {1e300, Double.POSITIVE_INFINITY, 5000}) {
      Asked asked = new Asked.Range(Measure.PERCENT, 0, most, SafeSide.LOWER, null, null);
      assertThatThrownBy(() -> office.act(actions.take("november", number, asked)))
          .as("%s", most)
          .isInstanceOf(Refused.class)
          .hasMessageContaining("Such a question cannot be asked (");
    }
    assertThat(meetings.meeting("november").set().questions()).hasSize(10);
  }

  @Test
  void whatNobodyAskedCannotBeTaken() {
    assertThatThrownBy(
            () -> office.act(actions.take("november", 99_999, new Asked.Direction(null, null))))
        .isInstanceOf(Refused.class)
        .hasMessageContaining("in entry 99999");
  }

  /** Questions that were taken stay as they came, whatever else the facilitator changes. */
  @Test
  void theOthersAreChangedAroundIt() {
    String id = take();
    Meeting held = meetings.meeting("november");
    List<MeetingQuestion> fewer = new ArrayList<>(held.set().questions());
    fewer.removeIf(one -> one.id().equals("bold-growth"));
    office.act(actions.change("november", with(held.set(), fewer)));
    assertThat(meetings.meeting("november").set().question("bold-growth")).isEmpty();
    assertThat(meetings.meeting("november").set().question(id)).isPresent();
    fewer.replaceAll(one ->
        one.id().equals(id)
            ? new MeetingQuestion(id, one.title(), one.title(), null, new Asked.Words())
            : one);
    assertThatThrownBy(() -> office.act(actions.change("november", with(held.set(), fewer))))
        .hasMessageContaining("came of a change in a plan, so it stays as it was asked");
  }

  private static QuestionSet with(QuestionSet set, List<MeetingQuestion> questions) {
    return new QuestionSet(
        set.id(), set.number(), set.title(), set.purpose(), set.profiles(), questions);
  }
}
