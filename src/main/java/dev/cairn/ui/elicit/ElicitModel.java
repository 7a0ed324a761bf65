package dev.cairn.ui.elicit;

import dev.cairn.action.Done;
import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.ui.office.GuestRoom;
import dev.cairn.ui.office.Invited;
import dev.cairn.ui.office.MeetingPapers;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.office.MeetingsCase;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.office.QuestionRoom;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.task.Loading;
import dev.cairn.ui.task.Slot;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** The page of meetings without its looks: which meeting and which question are open. */
public final class ElicitModel {
  private final MeetingRoom room;
  private final Setting setting;
  private final Loading<MeetingsCase> loading;
  private final Slot reading;
  private final Slot acting;
  private final TalkModel talk;
  private final RuleModel rule;
  private final SeatModel seat;
  private final RoundModel rounds;
  private final FilesModel files;
  private final OpeningModel opening;
  private final GuestModel guest;
  private final QuestionsModel questions;
  private final ReadOnlyObjectWrapper<@Nullable MeetingsCase> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable QuestionCase> open = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper meetingId = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper question = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private Consumer<String> told = sentence -> {};
  private Consumer<String> did = sentence -> {};
  private Runnable changed = () -> {};

  public ElicitModel(
      MeetingRoom room,
      GuestRoom elsewhere,
      MeetingPapers papers,
      QuestionRoom asking,
      Setting setting,
      Door door) {
    this.room = room;
    this.setting = setting;
    this.loading =
        new Loading<>(door, room::open, room::meetings, room::readOnlyBecause, this::take);
    this.reading = door.slot();
    this.acting = door.slot();
    this.talk = new TalkModel(this, room);
    this.rule = new RuleModel(this, room, door.patientSlot(), door.slot());
    this.seat = new SeatModel(this, room, door.slot());
    this.rounds = new RoundModel(this, room);
    this.files = new FilesModel(this, papers, door.slot());
    this.opening = new OpeningModel(this, room);
    this.guest = new GuestModel(this, elsewhere, door.slot());
    this.questions = new QuestionsModel(this, asking, door.slot());
  }

  /** The page is looked at. Whoever sat here may have left: the curtain falls. */
  public void start() {
    seat.stand();
    loading.start();
  }

  /** Looks again; nothing where nobody has looked yet. */
  public void refresh() {
    loading.refresh();
  }

  void load() {
    loading.again();
  }

  private void take(MeetingsCase now) {
    found.set(now);
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
    Invited invited = guest.invited().get();
    if (invited != null) {
      return Optional.of(invited.held());
    }
    MeetingsCase now = found.get();
    return now == null ? Optional.empty() : now.held(meetingId.get());
  }

  /** Opens a meeting at its first question that waits for answers. */
  public void go(String id) {
    MeetingsCase now = found.get();
    Optional<HeldMeeting> held = now == null ? Optional.empty() : now.held(id);
    held.ifPresent(one -> {
      guest.leave();
      opening.shut();
      seat.empty();
      meetingId.set(id);
      select(first(one));
    });
  }

  /** Opens a meeting of another machine at its first question. */
  void visit(String id) {
    opening.shut();
    seat.empty();
    meetingId.set(id);
    held().ifPresent(one -> select(first(one)));
  }

  /** Whether the open meeting is held here, and not only answered. */
  boolean hosts() {
    return guest.invited().get() == null;
  }

  /** Back to the list of meetings. */
  public void leave() {
    guest.leave();
    questions.doNotEdit();
    meetingId.set("");
    question.set("");
    opened(null);
    seat.empty();
  }

  /** Opens a question. */
  public void select(String id) {
    problem.set("");
    rounds.doNotClose();
    if (!question.get().equals(id)) {
      rule.forget();
      opened(null);
      seat.mine().forget();
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

  /** On to the next question that waits for answers. */
  public void next() {
    seat.next().ifPresent(one -> select(one.question().id()));
  }

  private void read() {
    String of = meetingId.get();
    String which = question.get();
    Invited invited = guest.invited().get();
    seat.follow();
    if (!of.isEmpty() && !which.isEmpty()) {
      reading.ask(
          errand -> invited == null ? room.question(of, which) : guest.question(invited, which),
          this::opened,
          why -> problem.set(why.sentence()));
    }
  }

  private void opened(@Nullable QuestionCase now) {
    open.set(now);
    rule.check();
  }

  /** How far the open question is. */
  public Optional<HeldQuestion> progress() {
    return held().flatMap(one -> one.question(question.get()));
  }

  /** Whether something can be done about answers that lie open. */
  boolean doable() {
    return progress().filter(one -> one.stage() != Stage.FIRST_ROUND).isPresent()
        && hosts()
        && free();
  }

  /** Whether a meeting is open in which something can be done now. */
  boolean meets() {
    return held().isPresent() && hosts() && free();
  }

  /** Whether anything can be written now. */
  boolean free() {
    return loading.readOnly().get().isEmpty() && !acting.busy().get();
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
          return new Finished(done, loading.read());
        },
        done -> {
          loading.take(done.seen());
          after.run();
          String remarks = String.join(" ", done.done().remarks());
          String all = remarks.isEmpty() ? sentence : sentence + " " + remarks;
          (undoable ? did : told).accept(all);
          changed.run();
        },
        why -> problem.set(why.sentence()));
  }

  private record Finished(Done done, Loading.Seen<MeetingsCase> seen) {}

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

  /** A meeting of another machine that is answered here. */
  public GuestModel guest() {
    return guest;
  }

  /** What the open meeting asks, being changed. */
  public QuestionsModel questions() {
    return questions;
  }

  /** A meeting about to be opened. */
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

  public ReadOnlyStringProperty meeting() {
    return meetingId.getReadOnlyProperty();
  }

  public ReadOnlyStringProperty question() {
    return question.getReadOnlyProperty();
  }

  /** Who sits before the screen, and what is answered. */
  public SeatModel seat() {
    return seat;
  }

  /** The rounds of the open question. */
  public RoundModel rounds() {
    return rounds;
  }

  /** What leaves and what comes in. */
  FilesModel files() {
    return files;
  }

  public ReadOnlyStringProperty problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyStringProperty readOnly() {
    return loading.readOnly();
  }

  ReadOnlyObjectProperty<@Nullable Failure> failure() {
    return loading.failure();
  }

  /** What is said about the answers of the open question. */
  TalkModel talk() {
    return talk;
  }

  /** What follows from them. */
  RuleModel rule() {
    return rule;
  }

  /** Tells whoever listens what was done that nothing takes back. */
  void told(String sentence) {
    told.accept(sentence);
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
