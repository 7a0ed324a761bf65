package dev.cairn.json;

import java.util.ArrayDeque;
import java.util.Deque;

/** Watches that members come in canonical order; only asked while assertions are on. */
final class MemberOrder {
  /** No member yet; sorts before every name but the empty one, which may come first. */
  private static final String NONE = "";

  private final Deque<String> last = new ArrayDeque<>();
  private final Deque<Boolean> any = new ArrayDeque<>();

  void clear() {
    last.clear();
    any.clear();
  }

  boolean open() {
    last.push(NONE);
    any.push(false);
    return true;
  }

  boolean close() {
    last.pop();
    any.pop();
    return true;
  }

  boolean next(String name) {
    String before = last.pop();
    boolean follows = !any.pop() || before.compareTo(name) < 0;
    last.push(name);
    any.push(true);
    return follows;
  }
}
