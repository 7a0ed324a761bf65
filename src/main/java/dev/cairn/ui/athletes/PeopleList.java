package dev.cairn.ui.athletes;

import dev.cairn.ui.control.Badge;
import dev.cairn.ui.control.Elided;
import dev.cairn.ui.control.EmptyState;
import dev.cairn.ui.control.IconButton;
import dev.cairn.ui.control.Skeleton;
import dev.cairn.ui.office.Person;
import dev.cairn.ui.office.Person.Status;
import dev.cairn.ui.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.CustomTextField;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Everybody, searched, in groups and sorted; several can be chosen with Shift or Ctrl. */
final class PeopleList {
  private static final Words WORDS = Words.of(PeopleList.class);
  private static final double SKELETON_ROW = 18;
  private static final double ROW = 44;
  private static final int GROUPS = 6;

  private final AthletesModel model;
  private final VBox root = new VBox();
  private final StackPane count = new StackPane();
  private final StackPane body = new StackPane();
  private final CustomTextField search = new CustomTextField();
  private final FlowPane chips = new FlowPane(4, 4);
  private final MenuButton order = new MenuButton();
  private final ListView<Person> list = new ListView<>();
  private final Label foot = Elided.of(new Label());
  private boolean following;

  PeopleList(AthletesModel model, Runnable choose) {
    this.model = model;
    root.getStyleClass().addAll("queue", "people");
    list.setId("people");
    list.getStyleClass().add("queue-cards");
    list.setFixedCellSize(ROW);
    list.setAccessibleText(WORDS.text("list.list"));
    list.setCellFactory(view -> new PersonCell(model::today));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<Person>) change -> chosen());
    VBox.setVgrow(body, Priority.ALWAYS);
    root.getChildren().addAll(head(choose), tools(), body, foot());
    model.shown().subscribe(now -> show());
    model.people().subscribe(now -> chips());
    model.filter().subscribe(now -> chips());
    model.loading().subscribe(now -> show());
    model.selected().subscribe(now -> follow());
    model.readOnly().subscribe(now -> root.lookupAll(".writes").forEach(this::lock));
  }

  private void lock(Node button) {
    button.setDisable(!model.readOnly().get().isEmpty());
  }

  private Node head(Runnable choose) {
    Label title = new Label(WORDS.text("list.title"));
    title.getStyleClass().addAll("pane-title", "semibold");
    Elided.of(title);
    Region space = new Region();
    HBox.setHgrow(space, Priority.ALWAYS);
    Button files = new IconButton(Feather.DOWNLOAD, WORDS.text("list.import"), choose);
    files.setId("import");
    Button add = new IconButton(Feather.PLUS, WORDS.text("list.add"), model::add);
    add.setId("add");
    for (Button one : List.of(files, add)) {
      one.getStyleClass().add("writes");
    }
    HBox head = new HBox(6, title, count, space, files, add);
    head.getStyleClass().add("pane-head");
    return head;
  }

  private Node tools() {
    FontIcon glass = new FontIcon(Feather.SEARCH);
    glass.getStyleClass().add("search-icon");
    search.setLeft(new StackPane(glass));
    search.getStyleClass().add("people-search");
    search.setId("people-search");
    search.setPromptText(WORDS.text("list.search"));
    search.setAccessibleText(WORDS.text("list.search"));
    search.textProperty().subscribe(text -> model.show(model.filter().get().with(text)));
    order.getStyleClass().addAll("small", "people-order");
    order.setId("people-order");
    ToggleGroup one = new ToggleGroup();
    for (PeopleFilter.Order by : PeopleFilter.Order.values()) {
      RadioMenuItem item = new RadioMenuItem(WORDS.text("order." + by.word()));
      item.setToggleGroup(one);
      item.setSelected(by == PeopleFilter.Order.NAME);
      item.setOnAction(event -> {
        model.show(model.filter().get().by(by));
        orderBy(by);
      });
      order.getItems().add(item);
    }
    orderBy(PeopleFilter.Order.NAME);
    VBox tools = new VBox(8, search, chips, order);
    tools.getStyleClass().add("people-tools");
    return tools;
  }

  private void orderBy(PeopleFilter.Order by) {
    order.setText(WORDS.text("order.by", WORDS.text("order." + by.word())));
  }

  private Node foot() {
    foot.getStyleClass().add("quiet");
    foot.setWrapText(true);
    Button plan = new Button(WORDS.text("list.plan"), new FontIcon(Feather.REPEAT));
    plan.setId("plan-again");
    plan.getStyleClass().addAll("small", "writes");
    plan.setMinWidth(Region.USE_PREF_SIZE);
    plan.setOnAction(event -> model.planAgain());
    HBox.setHgrow(foot, Priority.ALWAYS);
    foot.setMaxWidth(Double.MAX_VALUE);
    HBox row = new HBox(8, foot, plan);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("people-foot");
    return row;
  }

  Node node() {
    return root;
  }

  void focus() {
    list.requestFocus();
  }

  void focusSearch() {
    search.requestFocus();
    search.selectAll();
  }

  /** A chip of its own for all, each status there is and each group. */
  private void chips() {
    List<Node> all = new ArrayList<>();
    PeopleFilter now = model.filter().get();
    List<Person> people = model.people().get();
    boolean every = now.status().isEmpty() && now.group().isEmpty();
    all.add(chip(WORDS.text("chip.all"), every, now.everybody()));
    for (Status status : Status.values()) {
      long in = people.stream().filter(one -> one.status() == status).count();
      if (in > 0) {
        String words = WORDS.text("chip.count", StatusLook.words(status), in);
        all.add(chip(words, now.status().equals(Optional.of(status)), now.only(status)));
      }
    }
    int groups = 0;
    MenuButton more = new MenuButton(WORDS.text("chip.more"));
    more.getStyleClass().addAll("small", "chip");
    for (Map.Entry<String, Long> group : model.groups().entrySet()) {
      String words = WORDS.text("chip.count", group.getKey(), group.getValue());
      boolean on = now.group().equals(group.getKey());
      if (++groups <= GROUPS || on) {
        ToggleButton chip = chip(words, on, now.in(group.getKey()));
        chip.setGraphic(new FontIcon(Feather.TAG));
        all.add(chip);
      } else {
        RadioMenuItem item = new RadioMenuItem(words);
        item.setOnAction(event -> model.show(model.filter().get().in(group.getKey())));
        more.getItems().add(item);
      }
    }
    if (!more.getItems().isEmpty()) {
      all.add(more);
    }
    chips.getChildren().setAll(all);
  }

  private ToggleButton chip(String words, boolean on, PeopleFilter then) {
    ToggleButton chip = new ToggleButton(words);
    chip.getStyleClass().addAll("small", "chip", "people-chip");
    chip.setSelected(on);
    chip.setOnAction(event -> model.show(then.with(search.getText())));
    return chip;
  }

  private void show() {
    following = true;
    List<Person> people = model.shown().get();
    boolean nobody = model.people().get().isEmpty();
    if (nobody && model.loading().get()) {
      body.getChildren().setAll(new Skeleton(8, SKELETON_ROW));
    } else if (nobody) {
      body.getChildren()
          .setAll(
              new EmptyState(
                  Feather.USERS, WORDS.text("list.empty"), WORDS.text("list.empty-text")));
    } else if (people.isEmpty()) {
      body.getChildren()
          .setAll(
              new EmptyState(
                  Feather.SEARCH, WORDS.text("list.none"), WORDS.text("list.none-text")));
    } else {
      body.getChildren().setAll(list);
    }
    count
        .getChildren()
        .setAll(nobody ? List.of() : List.of(Badge.count(model.people().get().size())));
    if (!list.getItems().equals(people)) {
      list.getItems().setAll(people);
    }
    following = false;
    follow();
  }

  /** The one who is open is chosen; who chose several keeps them. */
  private void follow() {
    List<Person> people = list.getItems();
    boolean there =
        list.getSelectionModel().getSelectedItems().stream()
            .anyMatch(one -> one.id().equals(model.selected().get()));
    following = true;
    for (int i = 0; i < people.size() && !there; i++) {
      if (people.get(i).id().equals(model.selected().get())) {
        list.getSelectionModel().clearAndSelect(i);
        list.getFocusModel().focus(i);
        list.scrollTo(Math.max(0, i - 3));
      }
    }
    following = false;
    told();
  }

  private void chosen() {
    if (following) {
      return;
    }
    Person last = list.getSelectionModel().getSelectedItem();
    if (last != null && !last.id().equals(model.selected().get())) {
      model.select(last.id());
    }
    told();
  }

  private void told() {
    List<String> ids =
        list.getSelectionModel().getSelectedItems().stream()
            .filter(one -> one != null)
            .map(Person::id)
            .toList();
    model.mark(ids);
    foot.setText(
        ids.size() > 1
            ? WORDS.text("list.chosen", ids.size())
            : WORDS.text("list.shown", model.shown().get().size()));
  }
}
