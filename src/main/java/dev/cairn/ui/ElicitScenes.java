package dev.cairn.ui;

import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.outcome.DirectionOutcome.Direction;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.ui.elicit.ElicitPage;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.Office;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.task.Door;
import dev.cairn.work.Cancel;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;

/** The states of the page of meetings: five coaches who answer by a script. */
final class ElicitScenes {
  private static final String ATHLETE = "alex";
  private static final List<String> COACHES = List.of("Anna", "Ben", "Chloe", "Dieter", "Emre");
  private static final String GROWTH = "bold-growth";
  private static final String BASE = "first-marathon-base";
  private static final String INTERVALS = "weeks-before-intervals";
  private static final String LINES = "red-lines";
  private static final String NEVER = "never";
  private static final String MARATHON = "marathon-16";
  private static final int SURE = 80;

  private final Ground staged;
  private final List<Scenery.Size> sizes;
  private final Scenery.Size zoomed;

  ElicitScenes(Ground staged, List<Scenery.Size> sizes, Scenery.Size zoomed) {
    this.staged = staged;
    this.sizes = sizes;
    this.zoomed = zoomed;
  }

  /**
   * All of them.
   *
   * @param folder an empty one, in which two meetings are held
   */
  void shoot(Path folder, Gallery.Visitor visitor) {
    Ground ground = staged.in(folder);
    List<Scenery.Size> wide = sizes.subList(0, 1);
    List<Scenery.Size> tight = List.of(zoomed);
    shoot(ground, "elicit-open", wide, ElicitScenes::opening, visitor);
    String modifiers = hold(ground);
    String templates = templates(ground);
    shoot(ground, "elicit", sizes, room -> go(room, modifiers, GROWTH), visitor);
    shoot(ground, "elicit-zoomed", tight, room -> answers(room, modifiers), visitor);
    shoot(ground, "elicit-split", wide, room -> go(room, modifiers, INTERVALS), visitor);
    shoot(ground, "elicit-ways", wide, room -> go(room, modifiers, BASE), visitor);
    shoot(ground, "elicit-curtain", wide, room -> go(room, modifiers, "hills-after-itb"), visitor);
    shoot(ground, "elicit-range", sizes, room -> range(room, modifiers), visitor);
    shoot(ground, "elicit-range-zoomed", tight, room -> range(room, modifiers), visitor);
    shoot(ground, "elicit-pair", wide, room -> pair(room, modifiers), visitor);
    shoot(ground, "elicit-choice", sizes, room -> choice(room, modifiers), visitor);
    shoot(ground, "elicit-choice-zoomed", tight, room -> choice(room, modifiers), visitor);
    shoot(ground, "elicit-line", sizes, ElicitScenes::line, visitor);
    shoot(ground, "elicit-line-zoomed", tight, ElicitScenes::line, visitor);
    shoot(ground, "elicit-values", wide, room -> values(room, templates), visitor);
    shoot(ground, "elicit-questions", sizes, room -> questions(room, modifiers), visitor);
    shoot(ground, "elicit-questions-zoomed", tight, room -> questions(room, modifiers), visitor);
    shoot(ground, "elicit-template", wide, room -> template(room, templates), visitor);
    sign(ground, modifiers);
    shoot(ground, "elicit-signed", sizes, room -> looked(room, modifiers), visitor);
  }

  /** Everything the five say in the second of the meetings, as far as they have come. */
  private static String hold(Ground ground) {
    try (Office office = ground.office()) {
      office.open(new Cancel(), planned -> {});
      MeetingRoom room = new MeetingRoom(office, ground.rules());
      String id = open(room, "modifiers");
      growth(room, id);
      say(room, id, INTERVALS, range(1, 2, 3, "The legs are back in two weeks."));
      say(room, id, INTERVALS, 1, range(1, 2, 3.5, "Strides, and then go."));
      say(room, id, INTERVALS, 2, range(6, 8, 10, "Tendons need longer than lungs."));
      say(room, id, INTERVALS, 3, range(6, 7, 9, "After a break I wait for six full weeks."));
      say(room, id, INTERVALS, 4, range(5, 6, 8, "It depends on why the break was."));
      room.close(id, INTERVALS);
      say(room, id, BASE, which(Direction.MORE, "Time on feet first."));
      say(room, id, BASE, 1, which(Direction.MORE, "Tendons need months."));
      say(room, id, BASE, 2, which(Direction.MORE, ""));
      say(room, id, BASE, 3, which(Direction.SAME, "The usual is long enough."));
      say(room, id, BASE, 4, which(Direction.MORE, ""));
      room.close(id, BASE);
      say(room, id, "hills-after-itb", which(Direction.LESS, "Downhill is what hurts."));
      say(room, id, "hills-after-itb", 2, which(Direction.LESS, ""));
      return id;
    }
  }

  private static void growth(MeetingRoom room, String id) {
    say(room, id, GROWTH, range(6.5, 8, 10.5, "They treat 10 % as a target, not a ceiling."));
    say(room, id, GROWTH, 1, range(6, 7.5, 10, "Hold it back before they find the limit."));
    say(room, id, GROWTH, 2, range(7.1, 8.5, 10.9, "Fine until week six, then it gets fast."));
    say(room, id, GROWTH, 3, range(5.1, 8, 10.3, ""));
    say(room, id, GROWTH, 4, range(7.5, 9, 11.5, "Young and sound; they take it."));
    room.close(id, GROWTH);
    room.meaning(id, GROWTH, "full week", "no cutback, race or illness in it");
    room.note(id, GROWTH, "", "All of us mean the weeks before the taper.");
  }

  /** After the talk all five come nearer to each other, and three sign. */
  private static void sign(Ground ground, String id) {
    try (Office office = ground.office()) {
      office.open(new Cancel(), planned -> {});
      MeetingRoom room = new MeetingRoom(office, ground.rules());
      room.beginSecond(id, GROWTH);
      say(room, id, GROWTH, range(6.5, 8, 10, "They treat 10 % as a target, not a ceiling."));
      say(room, id, GROWTH, 1, range(6, 7.5, 9.5, "Hold it back before they find the limit."));
      say(room, id, GROWTH, 2, range(7, 8, 10, "Fine until week six, then it gets fast."));
      say(room, id, GROWTH, 4, range(7, 8.5, 10.5, "Young and sound; they take it."));
      room.close(id, GROWTH);
      if (room.question(id, GROWTH).rule().orElseThrow() instanceof QuestionCase.Draft draft) {
        draft.offer().coaches().stream()
            .limit(3)
            .forEach(coach -> room.sign(draft.offer(), coach.id()));
      }
    }
  }

  private static String templates(Ground ground) {
    try (Office office = ground.office()) {
      office.open(new Cancel(), planned -> {});
      MeetingRoom room = new MeetingRoom(office, ground.rules());
      Answer never =
          new Answer.Never("Train hard on four hours of sleep", "", "They fall ill within a week.");
      twice(room, open(room, LINES), NEVER, never);
      String id = open(room, "templates");
      Answer.Mark longer = new Answer.Mark("phase/build", "longer");
      Answer.Mark earlier = new Answer.Mark("week/13", "the peak week");
      twice(room, id, MARATHON, new Answer.Marked(List.of(longer, earlier), "Base comes first."));
      return id;
    }
  }

  /** Three say the same in both rounds. */
  private static void twice(MeetingRoom room, String meeting, String question, Answer answer) {
    for (int round = 0; round < 2; round++) {
      for (int coach = 0; coach < 3; coach++) {
        say(room, meeting, question, coach, answer);
      }
      room.close(meeting, question);
      if (round == 0) {
        room.beginSecond(meeting, question);
      }
    }
  }

  private static String open(MeetingRoom room, String set) {
    QuestionSet questions =
        room.meetings().sets().stream()
            .filter(one -> one.id().equals(set))
            .findFirst()
            .orElseThrow();
    room.begin(set, "Maria", COACHES, questions);
    return set;
  }

  private static Answer range(double low, double best, double high, String reason) {
    return new Answer.Much(new Range(low, best, high, SURE), reason);
  }

  private static Answer which(Direction direction, String reason) {
    return new Answer.Which(direction, true, reason);
  }

  private static void say(MeetingRoom room, String meeting, String question, Answer answer) {
    say(room, meeting, question, 0, answer);
  }

  private static void say(
      MeetingRoom room, String meeting, String question, int coach, Answer answer) {
    room.give(meeting, question, COACHES.get(coach).toLowerCase(Locale.ROOT), answer);
  }

  private static void opening(Workroom room) {
    room.go(ElicitPage.class);
    room.meetings().opening().begin();
    type(room, "open-coaches", String.join("\n", COACHES.subList(0, 3)));
    type(room, "open-facilitator", "Maria");
  }

  private static void go(Workroom room, String meeting, String question) {
    room.go(ElicitPage.class);
    room.meetings().go(meeting);
    room.meetings().select(question);
  }

  private static void answers(Workroom room, String meeting) {
    go(room, meeting, GROWTH);
    room.window().shell().run("elicit.reveal");
  }

  private static void looked(Workroom room, String meeting) {
    answers(room, meeting);
    press(room, "rule-look");
    ((ScrollPane) find(room, "reveal-scroll")).setVvalue(1);
  }

  private static void range(Workroom room, String meeting) {
    go(room, meeting, "itb-long-run");
    room.meetings().seat().sit("chloe");
    type(room, "range-lowest", "0.6");
    type(room, "range-best", "0.75");
    type(room, "range-highest", "0.9");
    type(room, "elicit-reason", "The band complains on the last third, never on the first.");
  }

  private static void pair(Workroom room, String meeting) {
    go(room, meeting, "age-peak");
    room.meetings().seat().sit("chloe");
    List<String> typed = List.of("75", "72", "64", "58");
    for (int level = 0; level < typed.size(); level++) {
      type(room, "pair-" + level, typed.get(level));
    }
    type(room, "elicit-reason", "Recovers slower after the long run, so I cap the peak earlier.");
  }

  /** By choice, of which three go round: 35 above 45, 45 above 55, 55 above 35. */
  private static void choice(Workroom room, String meeting) {
    go(room, meeting, "age-peak");
    room.meetings().seat().sit("dieter");
    press(room, "pair-way-choices");
    for (String chosen : List.of("first", "second", "first", "first")) {
      press(room, "choice-" + chosen);
    }
  }

  private static void line(Workroom room) {
    go(room, LINES, NEVER);
    room.window().shell().run("elicit.reveal");
    type(room, "write-condition", "sleepHours < 4 && weeklyKm > 40");
    type(room, "write-reason", "Sleep first: on four hours hard training makes ill.");
  }

  private static void values(Workroom room, String meeting) {
    go(room, meeting, MARATHON);
    type(room, "write-now-1", "50");
    press(room, "write-add");
    type(room, "write-reason", "Base comes first.");
  }

  private static void questions(Workroom room, String meeting) {
    go(room, meeting, "age-peak");
    room.meetings().questions().edit();
    press(room, "edit-age-peak");
    press(room, "edit-runner-B");
  }

  private static void template(Workroom room, String meeting) {
    go(room, meeting, "half-12");
    room.meetings().seat().sit("anna");
    press(room, "week-5-sunday");
    type(room, "mark-instead", "No longer than the week before");
    press(room, "mark-do");
    press(room, "phase-build");
    type(room, "mark-instead", "A week longer, taken from the peak");
  }

  private static Node find(Workroom room, String id) {
    Node root = room.window().shell().root();
    root.applyCss();
    Node found = root.lookup("#" + id);
    if (found == null) {
      throw new IllegalStateException("There is no " + id + " on the page");
    }
    return found;
  }

  private static void type(Workroom room, String id, String text) {
    ((TextInputControl) find(room, id)).setText(text);
  }

  private static void press(Workroom room, String id) {
    ((ButtonBase) find(room, id)).fire();
  }

  private void shoot(
      Ground ground,
      String name,
      List<Scenery.Size> shown,
      Consumer<Workroom> way,
      Gallery.Visitor visitor) {
    new Shooting(ground, Door.onTheSpot(), ATHLETE).of(new Scenery(name, way), shown, visitor);
  }
}
