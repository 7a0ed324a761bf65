package dev.cairn.ui.handover;

import dev.cairn.action.file.NotWritten;
import dev.cairn.action.file.WholeFile;
import dev.cairn.action.paper.Form;
import dev.cairn.model.Grid;
import dev.cairn.model.wording.Language;
import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.control.SystemFiles;
import dev.cairn.ui.office.Printery;
import dev.cairn.ui.prefs.Setting;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.task.Door;
import dev.cairn.ui.task.Slot;
import dev.cairn.ui.text.Units;
import dev.cairn.ui.text.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** Hands the plan of an athlete over: as a file where a coach wants it, or on paper. */
public final class Handover {
  private static final Words WORDS = Words.of(Handover.class);

  private final Printery printery;
  private final Setting setting;
  private final Slot working;
  private final FilePlace files;
  private final Paper paper;
  private Consumer<String> said = sentence -> {};

  /**
   * With the dialogues of the system.
   *
   * @param scene over which they lie
   */
  public Handover(Printery printery, Door door, Setting setting, Supplier<@Nullable Scene> scene) {
    this(printery, door, setting, new SystemFiles(scene), new SystemPrinter(scene));
  }

  Handover(Printery printery, Door door, Setting setting, FilePlace files, Paper paper) {
    this.printery = printery;
    this.setting = setting;
    this.working = door.slot();
    this.files = files;
    this.paper = paper;
  }

  /** Hears what became of it. */
  public void onSaid(Consumer<String> listener) {
    said = listener;
  }

  /** Asks where, and writes; the dialogue of the system asks before a file is replaced. */
  public void save(String athleteId, Form form) {
    String title = WORDS.text("save." + form.word());
    files
        .save(title, athleteId + "." + form.word())
        .ifPresent(target ->
            working.ask(
                errand -> written(athleteId, form, target),
                sentence -> said.accept(sentence),
                failure -> said.accept(failure.sentence())));
  }

  private String written(String athleteId, Form form, Path target) throws Exception {
    byte[] bytes = printery.make(athleteId, form, reader());
    try (WholeFile whole = WholeFile.at(target)) {
      whole.stream().write(bytes);
      whole.finish();
    } catch (IOException lost) {
      return new NotWritten(target, lost).sentence();
    }
    return WORDS.text("saved", target);
  }

  public void print(String athleteId) {
    working.ask(
        errand -> printery.pages(athleteId, reader()),
        pages -> said.accept(printed(athleteId, pages)),
        failure -> said.accept(failure.sentence()));
  }

  private String printed(String athleteId, List<byte[]> pages) {
    return switch (paper.print(WORDS.text("job", athleteId), pages)) {
      case PRINTED -> WORDS.text("printed", pages.size());
      case NO_PRINTER -> WORDS.text("no-printer");
      case LEFT -> WORDS.text("left");
    };
  }

  /** The athlete reads as the coach does. */
  private Printery.Reader reader() {
    return new Printery.Reader(
        Language.of(setting.language().get().code()).orElse(Language.ENGLISH),
        setting.units().get() == Units.MI_LB ? Grid.MI : Grid.KM,
        setting.weekStart().get());
  }

  /** For keys and the palette. */
  public List<Command> commands(String page, Supplier<String> athleteId, BooleanSupplier possible) {
    List<Command> all = new ArrayList<>();
    for (Form form : Form.values()) {
      all.add(
          Command.of(
                  page + ".save-" + form.word(),
                  WORDS.text("save." + form.word()),
                  null,
                  () -> save(athleteId.get(), form))
              .when(possible));
    }
    all.add(
        Command.of(page + ".print", WORDS.text("print"), "Shortcut+P", () -> print(athleteId.get()))
            .when(possible));
    return all;
  }
}
