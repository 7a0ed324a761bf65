package dev.cairn.ui.elicit;

import dev.cairn.action.kept.MemoryWorkspace;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.outgo.Handouts;
import dev.cairn.ui.office.GuestRoom;
import dev.cairn.ui.office.MeetingPapers;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.office.QuestionRoom;
import dev.cairn.ui.office.SampleOffice;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The model of the page of meetings with sample athletes, with everything done on the spot. */
final class Sitting {
  static final String GROWTH = "bold-growth";
  static final int SURE = 80;

  final MemoryWorkspace memory = new MemoryWorkspace();
  final Setting setting = new Setting();
  final Office office;
  final MeetingRoom room;
  final ElicitModel model;
  final List<String> told = new ArrayList<>();
  final List<String> did = new ArrayList<>();

  Sitting(String... athletes) {
    this(Door.onTheSpot(), athletes);
  }

  /** Another window over the same workspace. */
  Sitting(Sitting before) {
    this.office = before.office;
    this.room = new MeetingRoom(office, SampleOffice.rules());
    this.model =
        new ElicitModel(
            room,
            new GuestRoom(office),
            papers(),
            new QuestionRoom(office),
            setting,
            Door.onTheSpot());
  }

  Sitting(Door door, String... athletes) {
    this.office = SampleOffice.in(memory, athletes);
    this.room = new MeetingRoom(office, SampleOffice.rules());
    this.model =
        new ElicitModel(
            room, new GuestRoom(office), papers(), new QuestionRoom(office), setting, door);
    model.onTold(told::add);
    model.onDid(did::add);
  }

  private MeetingPapers papers() {
    return new MeetingPapers(office, SampleOffice.rules(), Handouts.press());
  }

  /** Opens the second of the shipped meetings with these coaches, as a facilitator would. */
  Sitting open(String... coaches) {
    return hold("modifiers", coaches);
  }

  /** The same with another set of questions. */
  Sitting hold(String set, String... coaches) {
    model.start();
    model.opening().begin();
    model
        .opening()
        .set()
        .set(
            Objects.requireNonNull(model.found().get()).sets().stream()
                .filter(one -> one.id().equals(set))
                .findFirst()
                .orElseThrow());
    model.opening().coaches().set(String.join("\n", coaches));
    model.opening().facilitator().set("Maria");
    model.opening().create();
    return this;
  }

  /** Somebody sits down and types a range, accepts its read-back and gives it. */
  void range(String coach, String low, String best, String high) {
    model.seat().sit(coach);
    RangeDraft draft = draft();
    draft.lowest().set(low);
    draft.best().set(best);
    draft.highest().set(high);
    draft.accepted().set(true);
    draft.reason().set("Because of " + best + ".");
    model.seat().give();
  }

  /** What a coach says of the growth of weeks, from afar. */
  void say(String meeting, String coach, double low, double best, double high) {
    room.give(
        meeting, GROWTH, coach, new Answer.Much(new Range(low, best, high, SURE), "As " + best));
  }

  RangeDraft draft() {
    return (RangeDraft) Objects.requireNonNull(model.seat().draft().get());
  }

  QuestionCase seen() {
    return Objects.requireNonNull(model.open().get());
  }

  /** Both rounds of a question with ranges of three coaches each. */
  void bothRounds(String question, double[]... ranges) {
    bothRounds(
        question,
        Arrays.stream(ranges)
            .map(each ->
                (Answer)
                    new Answer.Much(
                        new Range(each[0], each[1], each[2], SURE), "Because of " + each[1]))
            .toList());
  }

  /** The same with answers of any kind, one a coach. */
  void bothRounds(String question, List<? extends Answer> answers) {
    String meeting = model.meeting().get();
    for (int round = 0; round < 2; round++) {
      for (int at = 0; at < answers.size(); at++) {
        room.give(
            meeting,
            question,
            model.held().orElseThrow().meeting().coaches().get(at).id(),
            answers.get(at));
      }
      room.close(meeting, question);
      if (round == 0) {
        room.beginSecond(meeting, question);
      }
    }
    model.refresh();
    model.select(question);
  }
}
