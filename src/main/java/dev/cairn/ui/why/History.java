package dev.cairn.ui.why;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;

/** The places that were looked at, to go back and forward among them. */
final class History {
  private final List<String> places = new ArrayList<>();
  private final ReadOnlyBooleanWrapper back = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper forward = new ReadOnlyBooleanWrapper();
  private int at = -1;

  /** A new place; what lay ahead is forgotten. */
  void visit(String place) {
    if (!place.equals(here())) {
      places.subList(at + 1, places.size()).clear();
      places.add(place);
      at++;
      told();
    }
  }

  @Nullable String here() {
    return at < 0 ? null : places.get(at);
  }

  /** The place before this one, which is now here; null at the first. */
  @Nullable String back() {
    return go(-1);
  }

  @Nullable String forward() {
    return go(1);
  }

  private @Nullable String go(int by) {
    int to = at + by;
    if (to < 0 || to >= places.size()) {
      return null;
    }
    at = to;
    told();
    return places.get(at);
  }

  void clear() {
    places.clear();
    at = -1;
    told();
  }

  private void told() {
    back.set(at > 0);
    forward.set(at < places.size() - 1);
  }

  ReadOnlyBooleanProperty hasBack() {
    return back.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty hasForward() {
    return forward.getReadOnlyProperty();
  }
}
