package dev.cairn.ui.elicit;

import dev.cairn.elicit.meeting.Participant;
import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.text.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Files of a meeting, asked for by button, menu or key. */
final class MeetingFiles {
  private static final Words WORDS = Words.of(MeetingFiles.class);

  private final ElicitModel model;
  private final FilePlace files;

  MeetingFiles(ElicitModel model, FilePlace files) {
    this.model = model;
    this.files = files;
  }

  private void invite() {
    files
        .save(WORDS.text("invite.title"), model.meeting().get() + ".cairn")
        .ifPresent(model.files()::invite);
  }

  private void takeIn() {
    files.open(WORDS.text("take.title")).ifPresent(model.files()::takeIn);
  }

  private void minutes() {
    files
        .save(WORDS.text("minutes.title"), model.meeting().get() + ".csv")
        .ifPresent(model.files()::minutes);
  }

  private void ruleBook() {
    files.save(WORDS.text("book.title"), "rules.pdf").ifPresent(model.files()::ruleBook);
  }

  private void questions() {
    files
        .save(WORDS.text("questions.title"), model.meeting().get() + "-questions.json")
        .ifPresent(model.files()::questions);
  }

  private void changed() {
    files.open(WORDS.text("changed.title")).ifPresent(model.files()::changed);
  }

  private void answer() {
    files.open(WORDS.text("guest.open")).ifPresent(model.guest()::open);
  }

  /** Asks once where a coach's answers are to lie; an older file of the coach is gone on with. */
  Optional<Path> answersOf(Participant coach) {
    return files.save(WORDS.text("guest.save", coach.name()), coach.id() + ".cairn");
  }

  /** Opens an invitation of another machine. */
  Button answerButton() {
    return button("meeting-answer", Feather.MAIL, WORDS.text("guest.answer"), this::answer);
  }

  /** The same by key and in the palette. */
  List<Command> commands() {
    List<Command> all = new ArrayList<>();
    all.add(ElicitPage.command("invite", "I", this::invite).when(this::hosting));
    all.add(ElicitPage.command("take", "T", this::takeIn).when(this::hosting));
    all.add(ElicitPage.command("answer", "A", this::answer).when(() -> model.held().isEmpty()));
    all.add(ElicitPage.command("minutes", "M", this::minutes).when(this::inside));
    all.add(ElicitPage.command("book", "B", this::ruleBook).when(this::known));
    all.add(ElicitPage.command("change", "Q", model.questions()::edit).when(this::hosting));
    all.add(ElicitPage.command("questions", "Shift+Q", this::questions).when(this::inside));
    all.add(ElicitPage.command("changed", "Shift+T", this::changed).when(this::hosting));
    return all;
  }

  private boolean inside() {
    return model.held().isPresent() && model.hosts() && !model.questions().editing().get();
  }

  private boolean hosting() {
    return inside() && model.meets();
  }

  private boolean known() {
    return model.found().get() != null;
  }

  /** What is asked for most. */
  Node buttons() {
    FlowPane row =
        new FlowPane(
            6,
            4,
            button("meeting-invite", Feather.SHARE, WORDS.text("side.invite"), this::invite),
            button("meeting-take", Feather.DOWNLOAD, WORDS.text("side.take"), this::takeIn));
    row.getStyleClass().add("side-files");
    return row;
  }

  /** The rest. */
  Node menu() {
    MenuButton more = new MenuButton("", new FontIcon(Feather.MORE_HORIZONTAL));
    more.setId("meeting-files");
    more.getStyleClass().addAll("small", "flat");
    more.setAccessibleText(WORDS.text("side.files"));
    more.setMinWidth(Region.USE_PREF_SIZE);
    more.getItems()
        .addAll(
            item("meeting-change", "side.change", model.questions()::edit),
            item("file-minutes", "side.minutes", this::minutes),
            item("file-book", "side.book", this::ruleBook),
            item("file-questions", "side.questions.write", this::questions),
            item("file-changed", "side.questions.take", this::changed));
    more.setOnShowing(event -> {
      more.getItems().getFirst().setDisable(!model.meets());
      more.getItems().getLast().setDisable(!model.meets());
    });
    return more;
  }

  private static MenuItem item(String id, String key, Runnable action) {
    MenuItem item = new MenuItem(WORDS.text(key));
    item.setId(id);
    item.setOnAction(event -> action.run());
    return item;
  }

  private static Button button(String id, Ikon icon, String text, Runnable action) {
    Button button = new Button(text, new FontIcon(icon));
    button.setId(id);
    button.getStyleClass().add("small");
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(event -> action.run());
    return button;
  }
}
