package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.action.elicit.StoredQuestion;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.Asked;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.pack.meeting.RunnerProfile;
import dev.cairn.ui.office.QuestionRoom;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;

/** What a meeting asks, being changed by its facilitator; kept as one step, or not at all. */
public final class QuestionsModel {
  private static final Words WORDS = Words.of(QuestionsModel.class);
  private static final String OWN = "own-";
  private static final char FIRST = 'A';

  private final ElicitModel model;
  private final QuestionRoom room;
  private final Slot reading;
  private final List<QuestionDraft> questions = new ArrayList<>();
  private final List<RunnerDraft> runners = new ArrayList<>();
  private final List<Stored> stored = new ArrayList<>();
  private final ReadOnlyBooleanWrapper editing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();

  /** A question that came of a change in a plan, and what kind of answer it is to want. */
  record Stored(StoredQuestion question, AskedDraft asked) {}

  QuestionsModel(ElicitModel model, QuestionRoom room, Slot reading) {
    this.model = model;
    this.room = room;
    this.reading = reading;
  }

  /** Shows what is asked, to be changed; whoever sits there gets up. */
  public void edit() {
    Optional<HeldMeeting> held = model.held();
    if (model.meets() && held.isPresent()) {
      model.seat().stand();
      fill(held.get());
      editing.set(true);
    }
  }

  private void fill(HeldMeeting held) {
    questions.clear();
    runners.clear();
    stored.clear();
    held.questions().forEach(one -> questions.add(new QuestionDraft(one.question(), locked(one))));
    held.meeting().set().profiles().forEach(one -> runners.add(new RunnerDraft(one)));
    changed();
    reading.ask(
        errand -> room.stored(),
        all -> {
          all.stream()
              .filter(one -> held.question("from-" + one.number()).isEmpty())
              .forEach(one ->
                  stored.add(new Stored(one, new AskedDraft(AskedDraft.Kind.of(one.type())))));
          changed();
        },
        why -> model.tell(why.sentence()));
  }

  private static boolean locked(HeldQuestion one) {
    return one.stage() != Stage.FIRST_ROUND
        || !one.answered().isEmpty()
        || one.question().id().startsWith("from-");
  }

  public void doNotEdit() {
    reading.cancel();
    model.tell("");
    editing.set(false);
  }

  /** One more question at the end. */
  void add(AskedDraft.Kind kind) {
    int number = 1;
    while (taken(OWN + number)) {
      number++;
    }
    questions.add(new QuestionDraft(OWN + number, kind));
    changed();
  }

  private boolean taken(String id) {
    return questions.stream().anyMatch(one -> one.id().equals(id));
  }

  void remove(QuestionDraft question) {
    if (!question.isLocked()) {
      questions.remove(question);
      changed();
    }
  }

  /** Up or down among the others. */
  void move(QuestionDraft question, int by) {
    int at = questions.indexOf(question);
    if (at >= 0 && at + by >= 0 && at + by < questions.size()) {
      Collections.swap(questions, at, at + by);
      changed();
    }
  }

  /** One more runner, by the next letter. */
  void addRunner() {
    char letter = FIRST;
    while (runner(Character.toString(letter)).isPresent()) {
      letter++;
    }
    runners.add(new RunnerDraft(Character.toString(letter)));
    changed();
  }

  private Optional<RunnerDraft> runner(String letter) {
    return runners.stream().filter(one -> one.letter().equals(letter)).findFirst();
  }

  /** Nobody asks about this runner any more. */
  void removeRunner(RunnerDraft runner) {
    runners.remove(runner);
    questions.stream()
        .filter(one -> !one.isLocked() && one.profile().get().equals(runner.letter()))
        .forEach(one -> one.profile().set(""));
    changed();
  }

  private void changed() {
    changes.set(changes.get() + 1);
  }

  /** Asks this from now on, or says what is missing. */
  public void keep() {
    Optional<HeldMeeting> held = model.held();
    if (!editing.get() || held.isEmpty() || !model.meets()) {
      return;
    }
    String missing =
        Stream.concat(
                questions.stream().map(QuestionDraft::missing),
                runners.stream().map(RunnerDraft::missing))
            .filter(one -> !one.isEmpty())
            .findFirst()
            .orElse("");
    if (!missing.isEmpty()) {
      model.tell(missing);
      return;
    }
    QuestionSet before = held.get().meeting().set();
    List<MeetingQuestion> asked =
        questions.stream().flatMap(one -> one.question().stream()).toList();
    List<RunnerProfile> about = runners.stream().flatMap(one -> one.runner().stream()).toList();
    QuestionSet wished =
        new QuestionSet(
            before.id(), before.number(), before.title(), before.purpose(), about, asked);
    String of = model.meeting().get();
    model.act(
        () -> room.change(of, wished),
        WORDS.text("said.asked", asked.size()),
        () -> editing.set(false));
  }

  /** Asks what came of a change in a plan, at once; the other changes stay as they are typed. */
  void take(Stored one) {
    String missing = one.asked().missing();
    Optional<Asked> asked = one.asked().asked();
    if (asked.isEmpty()) {
      model.tell(missing);
    } else if (model.meets()) {
      String of = model.meeting().get();
      long number = one.question().number();
      model.act(
          () -> room.take(of, number, asked.get()),
          WORDS.text("said.taken-question"),
          () -> {
            stored.remove(one);
            model
                .held()
                .flatMap(held -> held.question("from-" + number))
                .ifPresent(held -> questions.add(new QuestionDraft(held.question(), true)));
            changed();
          });
    }
  }

  List<QuestionDraft> questions() {
    return List.copyOf(questions);
  }

  List<RunnerDraft> runners() {
    return List.copyOf(runners);
  }

  List<Stored> stored() {
    return List.copyOf(stored);
  }

  public ReadOnlyBooleanProperty editing() {
    return editing.getReadOnlyProperty();
  }

  /** Rises when something comes, goes or moves; not with what is typed. */
  ReadOnlyIntegerProperty changes() {
    return changes.getReadOnlyProperty();
  }
}
