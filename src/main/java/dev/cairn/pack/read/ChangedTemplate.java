package dev.cairn.pack.read;

import dev.cairn.json.Canonical;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.RaceTemplate;
import dev.cairn.pack.origin.Sets.Changed;
import dev.cairn.pack.origin.TemplateValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The file of a template with values that coaches agreed to change, read like any other. */
public final class ChangedTemplate {
  private final Entry root;

  /**
   * @param root the template as its pack has it
   */
  public ChangedTemplate(Entry root) {
    this.root = root;
  }

  /** All its values as the pack has them, as coaches read them. */
  public SortedMap<TemplateValue, String> values() {
    SortedMap<TemplateValue, String> values = new TreeMap<>();
    for (TemplateValue value : TemplateValue.values()) {
      values.put(value, TemplateText.of(value, root.node()));
    }
    return Collections.unmodifiableSortedMap(values);
  }

  /** The same changes, beside what the pack says now. */
  public List<Changed> beside(List<Changed> changes) {
    List<Changed> all = new ArrayList<>();
    for (Changed one : changes) {
      String was = TemplateText.of(one.value(), root.node());
      all.add(new Changed(one.place(), one.value(), was, one.now()));
    }
    return all;
  }

  /** The file as it would be; what reads templates has still to accept it. */
  public PackFile with(List<Changed> changes) throws PackRefused {
    ObjectNode changed = ((ObjectNode) root.node()).deepCopy();
    EnumMap<TemplateValue, JsonNode> values = new EnumMap<>(TemplateValue.class);
    for (Changed one : changes) {
      values.put(
          one.value(),
          TemplateText.node(one.value(), one.now())
              .orElseThrow(() ->
                  root.refuse(
                      "\"" + one.now() + "\" is no " + one.value().plain(),
                      "it is written like \"" + one.value().form().example() + "\"")));
    }
    values.forEach((value, node) -> TemplateText.put(changed, value, node));
    PackFile file = root.file();
    return PackFile.read(file.pack(), file.path(), file.kind(), Canonical.bytes(changed));
  }

  /** A template of a file that its schema let pass. */
  public static RaceTemplate read(PackFile file) throws PackRefused {
    return TemplateReader.template(file.root());
  }
}
