package dev.cairn.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The places of a value and of all it holds; a tree, so that long names are kept only once. */
final class Spot {
  private final Place place;
  private final Map<String, Spot> members = new TreeMap<>();
  private final List<Spot> items = new ArrayList<>(0);

  Spot(Place place) {
    this.place = place;
  }

  Place place() {
    return place;
  }

  void member(String name, Spot spot) {
    members.put(name, spot);
  }

  void item(Spot spot) {
    items.add(spot);
  }

  @Nullable Spot child(String name) {
    return items.isEmpty() ? members.get(name) : item(name);
  }

  private @Nullable Spot item(String index) {
    if (!index.matches("[0-9]{1,9}")) {
      return null;
    }
    int at = Integer.parseInt(index);
    return at < items.size() ? items.get(at) : null;
  }
}
