package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.HeldQuestion;
import dev.cairn.elicit.meeting.Stage;
import dev.cairn.pack.meeting.MeetingQuestion;
import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.text.Words;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** The rounds of the open question: the first is closed, the second begun and closed. */
public final class RoundModel {
  private static final Words WORDS = Words.of(RoundModel.class);

  private final ElicitModel model;
  private final MeetingRoom room;
  private final ReadOnlyBooleanWrapper closing = new ReadOnlyBooleanWrapper();

  RoundModel(ElicitModel model, MeetingRoom room) {
    this.model = model;
    this.room = room;
  }

  public boolean closable() {
    return model
            .progress()
            .filter(one -> one.stage().taking() != null && !one.answered().isEmpty())
            .isPresent()
        && model.hosts()
        && model.free();
  }

  /** Says what closing does before it is done: nothing takes it back. */
  public void askToClose() {
    if (closable()) {
      model.seat().stand();
      closing.set(true);
    }
  }

  public void doNotClose() {
    closing.set(false);
  }

  public void close() {
    if (closing.get() && closable()) {
      String of = model.meeting().get();
      String which = model.question().get();
      closing.set(false);
      model.act(() -> room.close(of, which), WORDS.text("said.closed", title()), () -> {});
    }
  }

  public boolean secondPossible() {
    return model.progress().filter(one -> one.stage() == Stage.REVEALED).isPresent()
        && model.free();
  }

  public void beginSecond() {
    if (secondPossible()) {
      String of = model.meeting().get();
      String which = model.question().get();
      model.act(() -> room.beginSecond(of, which), WORDS.text("said.second", title()), () -> {});
    }
  }

  private String title() {
    return model
        .progress()
        .map(HeldQuestion::question)
        .map(MeetingQuestion::title)
        .map(Told::in)
        .orElse("");
  }

  /** Whether it is said what closing does, and waited for. */
  public ReadOnlyBooleanProperty closing() {
    return closing.getReadOnlyProperty();
  }
}
