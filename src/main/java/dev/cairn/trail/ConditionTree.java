package dev.cairn.trail;

import java.util.ArrayList;
import java.util.List;

/** A condition as a drawn path: its parts, joined as the pack joins them, each with its truth. */
public sealed interface ConditionTree {
  /** "true", "false" or "unknown". */
  String truth();

  /** One part. */
  record Leaf(ConditionPart part) implements ConditionTree {
    @Override
    public String truth() {
      return part.truth();
    }
  }

  /** Parts of which all must hold. */
  record All(List<ConditionTree> of) implements ConditionTree {
    public All {
      of = List.copyOf(of);
    }

    @Override
    public String truth() {
      return joined(of, "false", "true");
    }
  }

  /** Parts of which one is enough. */
  record Any(List<ConditionTree> of) implements ConditionTree {
    public Any {
      of = List.copyOf(of);
    }

    @Override
    public String truth() {
      return joined(of, "true", "false");
    }
  }

  /** One part of the settling truth settles it; else one that is unknown leaves it open. */
  private static String joined(List<ConditionTree> parts, String settling, String other) {
    List<String> truths = parts.stream().map(ConditionTree::truth).toList();
    return truths.contains(settling) ? settling : truths.contains("unknown") ? "unknown" : other;
  }

  /** The tree of a condition whose parts are told in the order they are written. */
  static ConditionTree of(String condition, List<ConditionPart> parts) {
    return new Reading(condition, parts).tree();
  }

  /** Finds the parts in the text again; what stands between them joins them. */
  final class Reading {
    private final String condition;
    private final List<ConditionPart> parts;
    private int at;
    private int next;

    private Reading(String condition, List<ConditionPart> parts) {
      this.condition = condition;
      this.parts = parts;
    }

    /** Where the text and its parts do not fit, all parts stand side by side. */
    private ConditionTree tree() {
      ConditionTree tree = either();
      boolean whole = next == parts.size() && skip() >= condition.length();
      return whole ? tree : new All(parts.stream().<ConditionTree>map(Leaf::new).toList());
    }

    private ConditionTree either() {
      List<ConditionTree> any = new ArrayList<>(List.of(both()));
      while (takes("||")) {
        any.add(both());
      }
      return any.size() == 1 ? any.getFirst() : new Any(any);
    }

    private ConditionTree both() {
      List<ConditionTree> all = new ArrayList<>(List.of(one()));
      while (takes("&&")) {
        all.add(one());
      }
      return all.size() == 1 ? all.getFirst() : new All(all);
    }

    private ConditionTree one() {
      skip();
      int length = next < parts.size() ? ownLength(parts.get(next).text()) : 0;
      if (length > 0) {
        at += length;
        return new Leaf(parts.get(next++));
      }
      if (takes("(")) {
        ConditionTree inner = either();
        return takes(")") ? inner : new All(List.of());
      }
      return new All(List.of());
    }

    /** How much of a part stands here, if it ends where a part can end; else 0. */
    private int ownLength(String part) {
      int length = 0;
      while (length < part.length()
          && at + length < condition.length()
          && part.charAt(length) == condition.charAt(at + length)) {
        length++;
      }
      while (length > 0 && condition.charAt(at + length - 1) == ' ') {
        length--;
      }
      String rest = condition.substring(at + length).stripLeading();
      boolean ends =
          rest.isEmpty() || rest.startsWith("&&") || rest.startsWith("||") || rest.startsWith(")");
      return ends ? length : 0;
    }

    private boolean takes(String sign) {
      skip();
      boolean here = condition.startsWith(sign, at);
      at += here ? sign.length() : 0;
      return here;
    }

    private int skip() {
      while (at < condition.length() && Character.isWhitespace(condition.charAt(at))) {
        at++;
      }
      return at;
    }
  }
}
