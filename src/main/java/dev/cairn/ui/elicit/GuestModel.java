package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Answer;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.ui.office.GuestRoom;
import dev.cairn.ui.office.Invited;
import dev.cairn.ui.office.QuestionCase;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** A meeting that another machine holds, answered here into a file for each coach. */
public final class GuestModel {
  private static final Words WORDS = Words.of(GuestModel.class);

  private final ElicitModel model;
  private final GuestRoom room;
  private final Slot working;
  private final ReadOnlyObjectWrapper<@Nullable Invited> invited = new ReadOnlyObjectWrapper<>();
  private final SortedMap<String, Path> files = new TreeMap<>();
  private Function<Participant, Optional<Path>> place = coach -> Optional.empty();

  GuestModel(ElicitModel model, GuestRoom room, Slot working) {
    this.model = model;
    this.room = room;
    this.working = working;
  }

  /** Who asks where a coach's answers are to lie. */
  void onAsked(Function<Participant, Optional<Path>> asks) {
    place = asks;
  }

  /** Opens an invitation of another machine. */
  public void open(Path invitation) {
    model.tell("");
    working.ask(
        errand -> room.open(invitation),
        now -> {
          files.clear();
          invited.set(now);
          model.visit(now.invitation().meeting().id());
        },
        why -> model.tell(why.sentence()));
  }

  /** The other machine's meeting is not looked at any more. */
  void leave() {
    working.cancel();
    files.clear();
    invited.set(null);
  }

  QuestionCase question(Invited of, String id) {
    return room.question(of, id);
  }

  /** Seals an answer into the coach's file, which is asked for the first time. */
  void give(Participant coach, String question, Answer answer, Runnable after) {
    Invited now = invited.get();
    Path known = files.get(coach.id());
    Path file = known == null ? place.apply(coach).orElse(null) : known;
    if (now == null || file == null) {
      model.tell(WORDS.text("guest.no-file"));
      return;
    }
    model.tell("");
    working.ask(
        errand -> room.reply(now, file, coach.id(), question, answer),
        more -> {
          files.put(coach.id(), file);
          invited.set(more);
          after.run();
          model.told(WORDS.text("said.replied", coach.name(), String.valueOf(file.getFileName())));
        },
        why -> model.tell(why.sentence()));
  }

  boolean busy() {
    return working.busy().get();
  }

  /** As the host signed it; null where the open meeting is held here. */
  public ReadOnlyObjectProperty<@Nullable Invited> invited() {
    return invited.getReadOnlyProperty();
  }

  /** The file of a coach, once one was named. */
  Optional<Path> file(String coach) {
    return Optional.ofNullable(files.get(coach));
  }
}
