package dev.cairn.ui.elicit;

import dev.cairn.model.wording.Language;
import dev.cairn.ui.office.MeetingPapers;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;

/** What leaves a meeting as a file, and what comes in as one. */
public final class FilesModel {
  private static final Words WORDS = Words.of(FilesModel.class);

  private final ElicitModel model;
  private final MeetingPapers papers;
  private final Slot writing;

  FilesModel(ElicitModel model, MeetingPapers papers, Slot writing) {
    this.model = model;
    this.papers = papers;
    this.writing = writing;
  }

  /** Writes what another machine needs to answer. */
  void invite(Path target) {
    String of = model.meeting().get();
    write(target, "said.invited", () -> papers.invite(of, target));
  }

  /** Writes both rounds, fits, pool and outcome. */
  void minutes(Path target) {
    String of = model.meeting().get();
    write(target, "said.minutes", () -> papers.minutes(of, target));
  }

  /** Writes all rules that coaches signed, in the language of the window. */
  void ruleBook(Path target) {
    Language language =
        Language.of(dev.cairn.ui.text.Language.now().code()).orElse(Language.ENGLISH);
    write(target, "said.book", () -> papers.ruleBook(target, language));
  }

  /** Writes what is asked, to be changed elsewhere. */
  void questions(Path target) {
    String of = model.meeting().get();
    write(target, "said.questions", () -> papers.questions(of, target));
  }

  private void write(Path target, String said, Runnable work) {
    model.tell("");
    writing.ask(
        errand -> {
          work.run();
          return target;
        },
        written -> model.told(WORDS.text(said, String.valueOf(written.getFileName()))),
        why -> model.tell(why.sentence()));
  }

  /** Takes in changed questions; whoever sits here gets up. */
  void changed(Path file) {
    if (model.meets()) {
      String of = model.meeting().get();
      model.seat().stand();
      model.act(
          () -> papers.changed(of, file),
          WORDS.text("said.changed", String.valueOf(file.getFileName())),
          () -> {});
    }
  }

  /** Takes in what a coach answered on another machine; whoever sits here gets up. */
  void takeIn(Path file) {
    if (model.meets()) {
      model.seat().stand();
      model.act(
          () -> papers.takeIn(file),
          WORDS.text("said.taken", String.valueOf(file.getFileName())),
          () -> {});
    }
  }
}
