package dev.cairn.ui.elicit;

import dev.cairn.action.Done;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.fit.Curve;
import dev.cairn.elicit.fit.Fitting;
import dev.cairn.elicit.fit.Limits;
import dev.cairn.elicit.fit.Range;
import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.elicit.meeting.Round;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.pack.meeting.QuestionSet;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.MeetingsCase;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The page of meetings without its looks: which meeting, which question, and who sits here. */
public final class ElicitModel {
  private static final Words WORDS = Words.of(ElicitModel.class);

  private final MeetingRoom room;
  private final Setting setting;
  private final Slot loading;
  private final Slot reading;
  private final Slot acting;
  private final Slot fitting;
  private final TalkModel talk;
  private final RuleModel rule;
  private final Drafts drafts = new Drafts();
  private final OpeningModel opening = new OpeningModel();
  private final ReadOnlyObjectWrapper<@Nullable MeetingsCase> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable QuestionCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper meetingId = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper seat = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper beginning = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper closing = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Failure> failure = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper readOnly = new ReadOnlyStringWrapper("");
  private Consumer<String> told = sentence -> {};
  private Consumer<String> did = sentence -> {};
  private Runnable changed = () -> {};
  private boolean asked;

  public ElicitModel(MeetingRoom room, Setting setting, Door door) {
    this.room = room;
    this.setting = setting;
    this.loading = door.slot();
    this.reading = door.slot();
    this.acting = door.slot();
    this.fitting = door.slot();
    this.talk = new TalkModel(this, room);
    this.rule = new RuleModel(this, room, door.patientSlot());
    setting.units().subscribe(drafts::in);
  }

  private record Seen(MeetingsCase meetings, String readOnly) {}

  /** The page is looked at. Whoever sat here may have left: the curtain falls. */
  public void start() {
    stand();
    if (!asked) {
      load();
    }
  }

  /** Looks again; nothing where nobody has looked yet. */
  public void refresh() {
    if (asked) {
      load();
    }
  }

  void load() {
    asked = true;
    failure.set(null);
    loading.ask(
        errand -> {
          room.open(errand.cancel());
          return new Seen(room.meetings(), room.readOnlyBecause().orElse(""));
        },
        this::take,
        failure::set);
  }

  private void take(Seen seen) {
    readOnly.set(seen.readOnly());
    found.set(seen.meetings());
    Optional<HeldMeeting> held = held();
    if (held.isEmpty()) {
      leave();
    } else if (held.get().question(question.get()).isEmpty()) {
      select(first(held.get()));
    } else {
      read();
    }
  }

  private static String first(HeldMeeting held) {
    return held.questions().stream()
        .filter(one -> one.stage().taking() != null)
        .findFirst()
        .or(() -> held.questions().stream().findFirst())
        .map(one -> one.question().id())
        .orElse("");
  }

  /** The meeting that is open. */
  public Optional<HeldMeeting> held() {
    MeetingsCase now = found.get();
    return now == null ? Optional.empty() : now.held(meetingId.get());
  }

  /** Opens a meeting at its first question that waits for answers. */
  public void go(String id) {
    MeetingsCase now = found.get();
    Optional<HeldMeeting> held = now == null ? Optional.empty() : now.held(id);
    held.ifPresent(one -> {
      beginning.set(false);
      seat.set("");
      meetingId.set(id);
      select(first(one));
    });
  }

  /** Back to the list of meetings. */
  public void leave() {
    seat.set("");
    meetingId.set("");
    question.set("");
    open.set(null);
    follow();
  }

  /** Opens a question. */
  public void select(String id) {
    problem.set("");
    closing.set(false);
    if (!question.get().equals(id)) {
      rule.forget();
      open.set(null);
      talk.put();
      question.set(id);
      talk.find();
    }
    read();
  }

  /** Goes down or up the questions. */
  public void step(int by) {
    List<String> ids =
        held().map(HeldMeeting::questions).orElse(List.of()).stream()
            .map(one -> one.question().id())
            .toList();
    int next = ids.indexOf(question.get()) + by;
    if (next >= 0 && next < ids.size()) {
      select(ids.get(next));
    }
  }

  private void read() {
    String of = meetingId.get();
    String which = question.get();
    follow();
    if (!of.isEmpty() && !which.isEmpty()) {
      reading.ask(
          errand -> room.question(of, which), open::set, why -> problem.set(why.sentence()));
    }
  }

  /** A coach sits down before the screen. */
  public void sit(String coach) {
    problem.set("");
    closing.set(false);
    seat.set(coach);
    Optional<HeldMeeting> held = held();
    boolean here =
        progress()
            .filter(one ->
                mayBeLate(one, coach) || one.stage().taking() != null && !answered(one, coach))
            .isPresent();
    if (!here && held.isPresent()) {
      waiting(held.get(), coach).ifPresent(this::select);
    }
    follow();
  }

  /** Nothing of whoever sat here is to be seen any more. */
  public void stand() {
    problem.set("");
    seat.set("");
    follow();
  }

  /** The next question, from the open one on and round again, that waits for this coach. */
  private Optional<String> waiting(HeldMeeting held, String coach) {
    List<HeldQuestion> all = held.questions();
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      at = all.get(i).question().id().equals(question.get()) ? i : at;
    }
    for (int i = 1; i <= all.size(); i++) {
      HeldQuestion one = all.get((at + i) % all.size());
      if (one.stage().taking() != null && !answered(one, coach)) {
        return Optional.of(one.question().id());
      }
    }
    return Optional.empty();
  }

  static boolean answered(HeldQuestion question, String coach) {
    return question.answered().stream().anyMatch(one -> one.id().equals(coach));
  }

  public Optional<Participant> seated() {
    return held().flatMap(one -> one.meeting().coach(seat.get()));
  }

  /** How far the open question is. */
  public Optional<HeldQuestion> progress() {
    return held().flatMap(one -> one.question(question.get()));
  }

  /** What is typed follows who sits here and what is asked. */
  private void follow() {
    Optional<Drafts.Place> place = place();
    draft.set(
        place
            .flatMap(where ->
                progress().map(one -> drafts.at(where, one.question(), setting.units().get())))
            .orElse(null));
  }

  private Optional<Drafts.Place> place() {
    Round round = progress().map(this::round).orElse(null);
    return round == null || seated().isEmpty()
        ? Optional.empty()
        : Optional.of(new Drafts.Place(meetingId.get(), question.get(), round, seat.get()));
  }

  /** The round that is open; for a coach who missed one the round that closed last. */
  private @Nullable Round round(HeldQuestion of) {
    Round open = of.stage().taking();
    if (open != null || !mayBeLate(of, seat.get())) {
      return open;
    }
    return of.stage() == Stage.POOLED ? Round.SECOND : Round.FIRST;
  }

  /** Whether a coach said nothing before the round that closed last was closed. */
  boolean mayBeLate(HeldQuestion of, String coach) {
    return of.stage().taking() == null
        && of.missing().stream().anyMatch(one -> one.id().equals(coach));
  }

  /** Whether an answer of a coach can be taken to the open question now. */
  boolean mayAnswer(String coach) {
    return readOnly.get().isEmpty()
        && progress()
            .filter(one -> one.stage().taking() != null || mayBeLate(one, coach))
            .isPresent();
  }

  /** Whether a coach has something half typed here. */
  public boolean begun(String coach) {
    return drafts.begun(meetingId.get(), coach);
  }

  public boolean givable() {
    return draft.get() != null && readOnly.get().isEmpty() && !acting.busy().get();
  }

  /** Gives what is typed, or says what is missing. */
  public void give() {
    Draft now = draft.get();
    if (now == null || !givable()) {
      return;
    }
    Optional<Answer> answer = now.answer();
    if (answer.isEmpty()) {
      problem.set(now.missing());
    } else {
      give(answer.get());
    }
  }

  /** Not to know is an answer. */
  public void cannotSay() {
    Draft now = draft.get();
    if (now != null && givable()) {
      give(new Answer.CannotSay(now.reason().get().strip()));
    }
  }

  private void give(Answer answer) {
    Drafts.Place place = place().orElseThrow();
    String name = seated().map(Participant::name).orElse("");
    boolean late = progress().filter(one -> one.stage().taking() == null).isPresent();
    act(
        () ->
            late
                ? room.giveLate(place.meeting(), place.question(), place.coach(), answer)
                : room.give(place.meeting(), place.question(), place.coach(), answer),
        WORDS.text(late ? "said.late" : "said.given", name),
        () -> {
          drafts.forget(place);
          if (late) {
            stand();
          } else {
            next(place.coach());
          }
        });
  }

  /** On to what waits for the coach who just answered; after the last the curtain falls. */
  private void next(String coach) {
    held()
        .flatMap(one -> waiting(one, coach))
        .filter(id -> !id.equals(question.get()))
        .ifPresentOrElse(this::select, this::stand);
  }

  /** Fits a curve to a range; heard unless another range was asked for meanwhile. */
  void fit(Range range, Limits limits, Consumer<Curve> heard) {
    fitting.ask(
        errand -> new Fitting(range.common(limits), limits).best(),
        heard,
        why -> problem.set(why.sentence()));
  }

  public boolean closable() {
    return progress()
            .filter(one -> one.stage().taking() != null && !one.answered().isEmpty())
            .isPresent()
        && readOnly.get().isEmpty()
        && !acting.busy().get();
  }

  /** Says what closing does before it is done: nothing takes it back. */
  public void askToClose() {
    if (closable()) {
      stand();
      closing.set(true);
    }
  }

  public void doNotClose() {
    closing.set(false);
  }

  public void close() {
    if (closing.get() && closable()) {
      String of = meetingId.get();
      String which = question.get();
      closing.set(false);
      act(() -> room.close(of, which), WORDS.text("said.closed", title()), () -> {});
    }
  }

  public boolean secondPossible() {
    return progress().filter(one -> one.stage() == Stage.REVEALED).isPresent()
        && readOnly.get().isEmpty()
        && !acting.busy().get();
  }

  public void beginSecond() {
    if (secondPossible()) {
      String of = meetingId.get();
      String which = question.get();
      act(() -> room.beginSecond(of, which), WORDS.text("said.second", title()), () -> {});
    }
  }

  private String title() {
    return progress()
        .map(HeldQuestion::question)
        .map(MeetingQuestion::title)
        .map(Told::in)
        .orElse("");
  }

  /** Whether a meeting is open in which something can be done now. */
  boolean meets() {
    return held().isPresent() && readOnly.get().isEmpty() && !acting.busy().get();
  }

  /** Writes what another machine needs to answer. */
  void invite(Path target) {
    String of = meetingId.get();
    problem.set("");
    acting.ask(
        errand -> {
          room.invite(of, target);
          return target;
        },
        written -> told.accept(WORDS.text("said.invited", String.valueOf(written.getFileName()))),
        why -> problem.set(why.sentence()));
  }

  /** Takes in what a coach answered on another machine; whoever sits here gets up. */
  void takeIn(Path file) {
    if (meets()) {
      stand();
      act(
          () -> room.takeIn(file),
          WORDS.text("said.taken", String.valueOf(file.getFileName())),
          () -> {});
    }
  }

  /** Whether something can be done about answers that lie open. */
  boolean doable() {
    return progress().filter(one -> one.stage() != Stage.FIRST_ROUND).isPresent()
        && readOnly.get().isEmpty()
        && !acting.busy().get();
  }

  /** Shows the form in which a meeting is opened. */
  public void begin() {
    if (found.get() != null && readOnly.get().isEmpty()) {
      problem.set("");
      beginning.set(true);
    }
  }

  public void doNotBegin() {
    problem.set("");
    beginning.set(false);
  }

  /** Opens the meeting, or says what is missing. */
  public void create() {
    MeetingsCase now = found.get();
    if (now == null || acting.busy().get()) {
      return;
    }
    Optional<String> id = opening.id(now, room.today());
    if (id.isEmpty()) {
      problem.set(opening.missing());
      return;
    }
    QuestionSet set = Objects.requireNonNull(opening.set().get());
    List<String> coaches = opening.names();
    String facilitator = opening.facilitator().get().strip();
    act(
        () -> room.begin(id.get(), facilitator, coaches, set),
        WORDS.text("said.opened", Told.in(set.title())),
        () -> {
          opening.clear();
          go(id.get());
        });
  }

  /** Something that is recorded. */
  interface Doing {
    Done now();
  }

  /** What is done is on the disk before anything is shown of it. */
  void act(Doing doing, String sentence, Runnable after) {
    act(doing, sentence, after, false);
  }

  /**
   * @param undoable whether it is a step that can be taken back
   */
  void act(Doing doing, String sentence, Runnable after, boolean undoable) {
    problem.set("");
    acting.ask(
        errand -> {
          Done done = doing.now();
          return new Finished(done, new Seen(room.meetings(), room.readOnlyBecause().orElse("")));
        },
        done -> {
          take(done.seen());
          after.run();
          String remarks = String.join(" ", done.done().remarks());
          String all = remarks.isEmpty() ? sentence : sentence + " " + remarks;
          (undoable ? did : told).accept(all);
          changed.run();
        },
        why -> problem.set(why.sentence()));
  }

  private record Finished(Done done, Seen seen) {}

  public void onTold(Consumer<String> listener) {
    told = listener;
  }

  /** Hears what was done and can be taken back. */
  public void onDid(Consumer<String> listener) {
    did = listener;
  }

  public void onChanged(Runnable listener) {
    changed = listener;
  }

  public OpeningModel opening() {
    return opening;
  }

  public ReadOnlyObjectProperty<@Nullable MeetingsCase> found() {
    return found.getReadOnlyProperty();
  }

  /** The open question with all that may be seen of it; null while it is read. */
  public ReadOnlyObjectProperty<@Nullable QuestionCase> open() {
    return open.getReadOnlyProperty();
  }

  /** What the coach who sits here types; null behind the curtain. */
  ReadOnlyObjectProperty<@Nullable Draft> draft() {
    return draft.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty meeting() {
    return meetingId.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty question() {
    return question.getReadOnlyProperty();
  }

  /** Who sits before the screen; empty behind the curtain. */
  public ReadOnlyStringProperty seat() {
    return seat.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty beginning() {
    return beginning.getReadOnlyProperty();
  }

  public ReadOnlyBooleanProperty closing() {
    return closing.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty readOnly() {
    return readOnly.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return failure.getReadOnlyProperty();
  }

  /** What is said about the answers of the open question. */
  TalkModel talk() {
    return talk;
  }

  /** What follows from them. */
  RuleModel rule() {
    return rule;
  }

  /** Tells something in place; nothing with an empty sentence. */
  void tell(String sentence) {
    problem.set(sentence);
  }

  ReadOnlyBooleanProperty acting() {
    return acting.busy();
  }

  Setting setting() {
    return setting;
  }
}
