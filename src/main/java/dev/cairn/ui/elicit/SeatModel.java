package dev.cairn.ui.elicit;

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
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** Who sits before the screen, and what is answered there in private. */
public final class SeatModel {
  private static final Words WORDS = Words.of(SeatModel.class);

  private final ElicitModel model;
  private final MeetingRoom room;
  private final Slot fitting;
  private final Drafts drafts = new Drafts();
  private final Mine mine = new Mine();
  private final ReadOnlyStringWrapper coach = new ReadOnlyStringWrapper("");
  private final ReadOnlyObjectWrapper<@Nullable Draft> draft = new ReadOnlyObjectWrapper<>();

  SeatModel(ElicitModel model, MeetingRoom room, Slot fitting) {
    this.model = model;
    this.room = room;
    this.fitting = fitting;
    model.setting().units().subscribe(drafts::in);
  }

  /** A coach sits down before the screen. */
  public void sit(String who) {
    model.tell("");
    model.rounds().doNotClose();
    mine.forget();
    coach.set(who);
    Optional<HeldMeeting> held = model.held();
    boolean here =
        model
            .progress()
            .filter(
                one -> mayBeLate(one, who) || one.stage().taking() != null && !answered(one, who))
            .isPresent();
    if (!here && held.isPresent()) {
      waiting(held.get(), who).ifPresent(model::select);
    }
    follow();
  }

  /** Nothing of whoever sat here is to be seen any more. */
  public void stand() {
    model.tell("");
    empty();
  }

  /** The same, while what was told in place stays. */
  void empty() {
    mine.forget();
    coach.set("");
    follow();
  }

  /** The next question, from the open one on and round again, that waits for this coach. */
  private Optional<String> waiting(HeldMeeting held, String who) {
    List<HeldQuestion> all = held.questions();
    int at = 0;
    for (int i = 0; i < all.size(); i++) {
      at = all.get(i).question().id().equals(model.question().get()) ? i : at;
    }
    for (int i = 1; i <= all.size(); i++) {
      HeldQuestion one = all.get((at + i) % all.size());
      if (one.stage().taking() != null && waits(one, who)) {
        return Optional.of(one.question().id());
      }
    }
    return Optional.empty();
  }

  /** Behind the curtain a question waits while anybody has not answered it. */
  private static boolean waits(HeldQuestion one, String who) {
    return who.isEmpty() ? !one.missing().isEmpty() : !answered(one, who);
  }

  /** What waits for whoever sits here; behind the curtain, what waits for anybody. */
  Optional<HeldQuestion> next() {
    return model
        .held()
        .flatMap(held -> waiting(held, coach.get()).flatMap(held::question))
        .filter(one -> !one.question().id().equals(model.question().get()));
  }

  static boolean answered(HeldQuestion question, String coach) {
    return question.answered().stream().anyMatch(one -> one.id().equals(coach));
  }

  public Optional<Participant> seated() {
    return model.held().flatMap(one -> one.meeting().coach(coach.get()));
  }

  /** What is typed follows who sits here and what is asked. */
  void follow() {
    Optional<Drafts.Place> place = place();
    draft.set(
        place
            .flatMap(where ->
                model
                    .progress()
                    .map(one -> drafts.at(where, one.question(), model.setting().units().get())))
            .orElse(null));
  }

  private Optional<Drafts.Place> place() {
    Round round = model.progress().map(this::round).orElse(null);
    return round == null || seated().isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Drafts.Place(model.meeting().get(), model.question().get(), round, coach.get()));
  }

  /** The round that is open; for a coach who missed one the round that closed last. */
  private @Nullable Round round(HeldQuestion of) {
    Round open = of.stage().taking();
    if (open != null || !mayBeLate(of, coach.get())) {
      return open;
    }
    return of.stage() == Stage.POOLED ? Round.SECOND : Round.FIRST;
  }

  /** Whether a coach said nothing before the round that closed last was closed. */
  boolean mayBeLate(HeldQuestion of, String who) {
    return of.stage().taking() == null
        && of.missing().stream().anyMatch(one -> one.id().equals(who));
  }

  /** Whether an answer of a coach can be taken to the open question now. */
  boolean mayAnswer(String who) {
    return model.readOnly().get().isEmpty()
        && model
            .progress()
            .filter(one -> one.stage().taking() != null || mayBeLate(one, who))
            .isPresent();
  }

  /** Whether a coach has something half typed here. */
  public boolean begun(String who) {
    return drafts.begun(model.meeting().get(), who);
  }

  public boolean givable() {
    return draft.get() != null && model.free() && !model.guest().busy();
  }

  /** Gives what is typed, or says what is missing. */
  public void give() {
    Draft now = draft.get();
    if (now == null || !givable()) {
      return;
    }
    Optional<Answer> answer = now.answer();
    if (answer.isEmpty()) {
      model.tell(now.missing());
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
    if (!model.hosts()) {
      Participant coach = seated().orElseThrow();
      model
          .guest()
          .give(
              coach,
              place.question(),
              answer,
              () -> {
                drafts.forget(place);
                next(place.coach());
              });
      return;
    }
    boolean late = model.progress().filter(one -> one.stage().taking() == null).isPresent();
    model.act(
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
  private void next(String who) {
    model
        .held()
        .flatMap(one -> waiting(one, who))
        .filter(id -> !id.equals(model.question().get()))
        .ifPresentOrElse(model::select, this::stand);
  }

  /** Fits a curve to a range; heard unless another range was asked for meanwhile. */
  void fit(Range range, Limits limits, Consumer<Curve> heard) {
    fitting.ask(
        errand -> new Fitting(range.common(limits), limits).best(),
        heard,
        why -> model.tell(why.sentence()));
  }

  /** Their id; empty behind the curtain. */
  public ReadOnlyStringProperty coach() {
    return coach.getReadOnlyProperty();
  }

  /** Which of the open answers is one's own. */
  Mine mine() {
    return mine;
  }

  /** What the coach who sits here types; null behind the curtain. */
  ReadOnlyObjectProperty<@Nullable Draft> draft() {
    return draft.getReadOnlyProperty();
  }
}
