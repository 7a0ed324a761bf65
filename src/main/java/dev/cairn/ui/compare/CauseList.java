package dev.cairn.ui.compare;

import dev.cairn.trail.Root;
import dev.cairn.ui.compare.CompareModel.Group;
import dev.cairn.ui.compare.CompareModel.Link;
import dev.cairn.ui.control.SourceIcon;
import dev.cairn.ui.control.Wrapping;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What the changes come from, each with the values it changed, to jump to them. */
final class CauseList extends VBox {
  private static final int FEW_DECISIONS = 3;
  private static final int FEW_LINKS = 6;
  private static final int FEW_RULES = 3;

  private final Consumer<String> jump;
  private List<Group> groups = List.of();

  CauseList(Consumer<String> jump) {
    this.jump = jump;
    getStyleClass().add("cause-list");
  }

  void clear() {
    groups = List.of();
    getChildren().clear();
  }

  void show(List<Group> shown, List<String> besides) {
    clear();
    groups = shown;
    getChildren().add(head("causes"));
    List<Group> rules = shown.stream().filter(CauseList::rule).toList();
    shown.stream().filter(group -> !rule(group)).forEach(group -> getChildren().add(group(group)));
    if (!rules.isEmpty()) {
      getChildren().add(head("rules"));
      few(rules, FEW_RULES).forEach(group -> getChildren().add(group(group)));
      unfoldRules(rules);
    }
    if (shown.isEmpty()) {
      getChildren().add(text(CompareModel.WORDS.text("causes.none"), "cause-line"));
    }
    if (!besides.isEmpty()) {
      getChildren().add(head("besides"));
      besides.forEach(line -> getChildren().add(text(line, "cause-line")));
    }
  }

  private static boolean rule(Group group) {
    return group.reach().root() instanceof Root.RuleChange;
  }

  private void unfoldRules(List<Group> rules) {
    int left = rules.size() - FEW_RULES;
    if (left > 0) {
      Hyperlink all = new Hyperlink(CompareModel.WORDS.text("more.rules", Integer.toString(left)));
      all.getStyleClass().add("cause-more");
      all.setOnAction(event -> {
        int at = getChildren().indexOf(all);
        getChildren().remove(all);
        List<Group> rest = rules.subList(FEW_RULES, rules.size());
        getChildren().addAll(at, rest.stream().map(this::group).toList());
      });
      getChildren().add(all);
    }
  }

  /** The first value that has a reason. */
  Optional<String> first() {
    return groups.stream().flatMap(group -> group.links().stream()).map(Link::place).findFirst();
  }

  private static Label head(String key) {
    Label head = text(CompareModel.WORDS.text(key), "cause-head");
    head.getStyleClass().add("semibold");
    return head;
  }

  private static Label text(String text, String styleClass) {
    Label label = new Label(text);
    label.getStyleClass().add(styleClass);
    Wrapping.of(label);
    label.setMinHeight(Region.USE_PREF_SIZE);
    return label;
  }

  private VBox group(Group group) {
    Label title = text(group.title(), "cause-title");
    title.getStyleClass().add("semibold");
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox first = new HBox(SourceIcon.of(ReasonWords.source(group.reach().root())).node(), title);
    first.getStyleClass().add("cause-first");
    VBox box = new VBox(first);
    box.getStyleClass().add("cause-group");
    group.details().forEach(line -> box.getChildren().add(text(line, "cause-line")));
    for (String lever : few(group.through(), FEW_DECISIONS)) {
      box.getChildren().add(text(lever, "cause-line"));
    }
    more(group.through().size() - FEW_DECISIONS, "more.decisions", box);
    FlowPane links = new FlowPane();
    links.getStyleClass().add("cause-links");
    add(links, group.links().subList(0, Math.min(FEW_LINKS, group.links().size())));
    box.getChildren().add(links);
    unfold(group, links);
    return box;
  }

  /** The rest of many values comes on demand. */
  private void unfold(Group group, FlowPane links) {
    int more = group.links().size() - FEW_LINKS;
    if (more > 0) {
      Hyperlink all = new Hyperlink(CompareModel.WORDS.text("more.values", Integer.toString(more)));
      all.getStyleClass().add("cause-more");
      all.setOnAction(event -> {
        links.getChildren().remove(all);
        add(links, group.links().subList(FEW_LINKS, group.links().size()));
        links.getChildren().get(FEW_LINKS).requestFocus();
      });
      links.getChildren().add(all);
    }
  }

  private void add(FlowPane links, List<Link> some) {
    for (Link link : some) {
      Hyperlink go = new Hyperlink(link.text());
      go.setOnAction(event -> jump.accept(link.place()));
      links.getChildren().add(go);
    }
  }

  private static void more(int left, String key, VBox box) {
    if (left > 0) {
      box.getChildren()
          .add(text(CompareModel.WORDS.text(key, Integer.toString(left)), "cause-line"));
    }
  }

  private static <T> List<T> few(List<T> all, int most) {
    return all.subList(0, Math.min(most, all.size()));
  }
}
