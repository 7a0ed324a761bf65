package dev.cairn.ui.elicit;

import dev.cairn.ui.office.MeetingRoom;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;

/** What leaves a meeting as a file, and what comes in as one. */
public final class FilesModel {
  private static final Words WORDS = Words.of(FilesModel.class);

  private final ElicitModel model;
  private final MeetingRoom room;
  private final Slot writing;

  FilesModel(ElicitModel model, MeetingRoom room, Slot writing) {
    this.model = model;
    this.room = room;
    this.writing = writing;
  }

  /** Writes what another machine needs to answer. */
  void invite(Path target) {
    String of = model.meeting().get();
    model.tell("");
    writing.ask(
        errand -> {
          room.invite(of, target);
          return target;
        },
        written -> model.told(WORDS.text("said.invited", String.valueOf(written.getFileName()))),
        why -> model.tell(why.sentence()));
  }

  /** Takes in what a coach answered on another machine; whoever sits here gets up. */
  void takeIn(Path file) {
    if (model.meets()) {
      model.seat().stand();
      model.act(
          () -> room.takeIn(file),
          WORDS.text("said.taken", String.valueOf(file.getFileName())),
          () -> {});
    }
  }
}
