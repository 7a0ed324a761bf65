package dev.cairn.ui.elicit;

import dev.cairn.action.elicit.HeldMeeting;
import dev.cairn.elicit.meeting.Participant;
import dev.cairn.ui.control.Card;
import dev.cairn.ui.control.ColumnTabs;
import dev.cairn.ui.control.ErrorCard;
import dev.cairn.ui.control.FilePlace;
import dev.cairn.ui.control.SideColumns;
import dev.cairn.ui.control.SystemFiles;
import dev.cairn.ui.office.MeetingsCase;
import dev.cairn.ui.shell.Command;
import dev.cairn.ui.shell.FramedPage;
import dev.cairn.ui.task.Failure;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Meetings of coaches: their questions, the private rounds, what lies open, what it comes to. */
public final class ElicitPage extends FramedPage {
  private static final Words WORDS = Words.of(ElicitPage.class);
  private static final double LEFT = 248;
  private static final double RIGHT = 600;
  private static final int MOST_KEYS = 9;

  public static final Ikon ICON = Feather.MESSAGE_CIRCLE;

  private final ElicitModel model;
  private final Runnable show;
  private final MeetingFiles files;
  private final MeetingList list;
  private final QuestionsPane asking;
  private final MeetingSide side;
  private final AnswerPane answers;
  private final RevealPane reveal;
  private final SideColumns columns;
  private final ColumnTabs two;
  private final ColumnTabs three;
  private final Label notice = Card.words("");
  private final VBox top = new VBox();

  /**
   * A page over its model.
   *
   * @param show brings this page to the front, for the palette
   */
  public ElicitPage(ElicitModel model, Runnable show) {
    this(model, show, Optional.empty());
  }

  /**
   * @param files where answers of other machines come from; empty: the system asks
   */
  ElicitPage(ElicitModel model, Runnable show, Optional<FilePlace> files) {
    super(ElicitPage::title, ICON);
    this.model = model;
    this.show = show;
    this.files =
        new MeetingFiles(model, files.orElseGet(() -> new SystemFiles(this.root::getScene)));
    this.list = new MeetingList(model, this.files);
    this.asking = new QuestionsPane(model);
    this.side = new MeetingSide(model, this.files);
    this.answers = new AnswerPane(model);
    this.reveal = new RevealPane(model);
    this.columns =
        new SideColumns(side.node(), answers.node(), reveal.node(), new Region(), LEFT, RIGHT);
    this.two =
        new ColumnTabs(
            List.of(WORDS.text("tab.answer"), WORDS.text("tab.reveal")),
            0,
            which -> columns.alone(which + 1));
    this.three =
        new ColumnTabs(
            List.of(WORDS.text("tab.list"), WORDS.text("tab.answer"), WORDS.text("tab.reveal")),
            SideColumns.CENTRE,
            columns::alone);
    root.getStyleClass().add("elicit");
    notice.getStyleClass().addAll("notice", "notice-plain");
    notice.setGraphic(new FontIcon(Feather.LOCK));
    root.setTop(top);
    model.guest().onAsked(this.files::answersOf);
    model.questions().editing().subscribe(now -> show());
    model.found().subscribe(now -> show());
    model.failure().subscribe(now -> show());
    model.meeting().subscribe(now -> show());
    model.question().subscribe(now -> show());
    model.readOnly().subscribe(now -> show());
    root.widthProperty().subscribe(width -> fold());
  }

  private void show() {
    Failure reason = model.failure().get();
    subject.set(model.held().map(one -> Told.in(one.meeting().set().title())).orElse(""));
    if (reason != null) {
      Button again = new Button(WORDS.text("error.again"), new FontIcon(Feather.REFRESH_CW));
      again.setOnAction(event -> model.load());
      VBox box = new VBox(new ErrorCard(WORDS.text("error.title"), reason, again));
      box.getStyleClass().add("pane-content");
      root.setCenter(box);
    } else {
      root.setCenter(
          model.questions().editing().get()
              ? asking.node()
              : model.held().isPresent() ? columns : list.node());
    }
    fold();
  }

  private void fold() {
    double width = root.getWidth();
    boolean tight = width > 0 && width < SideColumns.TIGHT_BELOW;
    boolean narrow = width > 0 && width < SideColumns.NARROW_BELOW;
    List<Node> nodes = new ArrayList<>();
    if (root.getCenter() == columns && narrow) {
      nodes.add(tight ? three : two);
    }
    String locked = model.readOnly().get();
    if (!locked.isEmpty()) {
      notice.setText(WORDS.text("read-only", locked));
      nodes.add(notice);
    }
    top.getChildren().setAll(nodes);
  }

  private void see(int which) {
    columns.alone(which);
    three.mark(which);
    two.mark(Math.max(0, which - 1));
  }

  @Override
  public List<Command> commands() {
    List<Command> all = new ArrayList<>();
    all.add(command("give", "Shortcut+Enter", this::give).when(this::giving));
    all.add(
        command("cannot", "Shortcut+Shift+Enter", model.seat()::cannotSay)
            .when(model.seat()::givable));
    all.add(command("down", "J", () -> model.step(1)).when(this::inside));
    all.add(command("up", "K", () -> model.step(-1)).when(this::inside));
    all.add(
        command("next", "Alt+Down", model::next)
            .when(() -> inside() && model.seat().next().isPresent()));
    all.add(command("edit", "E", this::edit).when(model.seat()::givable));
    all.add(command("pass", "P", model.seat()::stand).when(this::seated));
    all.add(command("close", "R", this::close).when(() -> inside() && model.rounds().closable()));
    all.add(command("reveal", "V", () -> see(SideColumns.SIDE)).when(this::inside));
    all.add(
        command("second", "Shift+R", model.rounds()::beginSecond)
            .when(() -> inside() && model.rounds().secondPossible()));
    all.addAll(files.commands());
    all.add(
        command("new", "N", model.opening()::begin)
            .when(() -> model.held().isEmpty() && !model.opening().beginning().get()));
    all.add(command("leave", "Esc", this::leave).when(this::leavable));
    all.addAll(seats());
    return all;
  }

  static Command command(String id, String key, Runnable action) {
    return Command.of("elicit." + id, WORDS.text("key." + id), key, action);
  }

  private boolean inside() {
    return model.held().isPresent() && !model.questions().editing().get();
  }

  private boolean seated() {
    return model.seat().seated().isPresent();
  }

  private boolean giving() {
    return model.seat().givable()
        || model.opening().beginning().get()
        || model.questions().editing().get();
  }

  /** The same key opens the meeting that is being put together. */
  private void give() {
    if (model.questions().editing().get()) {
      model.questions().keep();
    } else if (model.opening().beginning().get()) {
      model.opening().create();
    } else {
      model.seat().give();
    }
  }

  private void edit() {
    see(SideColumns.CENTRE);
    answers.edit();
  }

  private void close() {
    see(SideColumns.SIDE);
    if (model.rounds().closing().get()) {
      model.rounds().close();
    } else {
      model.rounds().askToClose();
    }
  }

  /** A digit takes the seat of a coach while nobody sits there. */
  private List<Command> seats() {
    List<Participant> coaches =
        model.held().map(held -> held.meeting().coaches()).orElse(List.of());
    List<Command> all = new ArrayList<>();
    for (Participant coach : coaches.subList(0, Math.min(MOST_KEYS, coaches.size()))) {
      int number = all.size() + 1;
      all.add(
          Command.of(
                  "elicit.seat-" + number,
                  WORDS.text("key.seat", number),
                  Integer.toString(number),
                  () -> sit(coach))
              .when(() -> inside() && !seated() && model.seat().mayAnswer(coach.id())));
    }
    return all;
  }

  private void sit(Participant coach) {
    see(SideColumns.CENTRE);
    model.seat().sit(coach.id());
  }

  private boolean leavable() {
    return model.held().isPresent() || model.opening().beginning().get();
  }

  /** The nearest way out first: a question, the seat, the form, the meeting. */
  private void leave() {
    if (model.questions().editing().get()) {
      model.questions().doNotEdit();
    } else if (model.rounds().closing().get()) {
      model.rounds().doNotClose();
    } else if (seated()) {
      model.seat().stand();
    } else if (model.opening().beginning().get()) {
      model.opening().doNotBegin();
    } else {
      model.leave();
    }
  }

  @Override
  public List<Command> destinations() {
    List<Command> all = new ArrayList<>();
    MeetingsCase now = model.found().get();
    if (now != null) {
      for (HeldMeeting one : now.meetings()) {
        all.add(
            Command.of(
                "meeting." + one.meeting().id(),
                WORDS.text("go.meeting", Told.in(one.meeting().set().title()), one.meeting().id()),
                null,
                () -> {
                  show.run();
                  model.go(one.meeting().id());
                }));
      }
    }
    return all;
  }

  /** As the rail names it, also before the page is built. */
  public static String title() {
    return WORDS.text("page");
  }

  @Override
  public List<Node> panes() {
    if (model.questions().editing().get()) {
      return List.of(asking.node());
    }
    return inside() ? List.of(side.node(), answers.node(), reveal.node()) : List.of(list.node());
  }

  @Override
  public void shown() {
    model.start();
  }

  @Override
  public void refresh() {
    model.refresh();
  }

  @Override
  public void heardBy(Hearer hearer) {
    model.onTold(hearer::told);
    model.onDid(hearer::did);
    model.onChanged(hearer::changed);
  }
}
