package dev.cairn.action.athlete;

import dev.cairn.action.Action;
import dev.cairn.action.Change;
import dev.cairn.action.Deed;
import dev.cairn.action.Now;
import dev.cairn.action.Refused;
import dev.cairn.action.Thing;
import dev.cairn.json.CanonicalWriter;
import dev.cairn.json.Key;
import dev.cairn.ledger.Kind;
import dev.cairn.ledger.Subject;
import java.util.List;

/**
 * Puts athletes into a group or takes them out of it. A group is a coach's own word for some
 * athletes: it is there as long as somebody is in it, and no plan depends on it.
 */
public record ChangeGroup(String name, List<String> athleteIds, boolean in) implements Action {
  /** The longest name of a group. */
  public static final int LONGEST = 40;

  private static final Key GROUP = Key.of("group");

  public ChangeGroup {
    athleteIds = List.copyOf(athleteIds);
  }

  @Override
  public Kind kind() {
    return new Kind(in ? "group.joined" : "group.left");
  }

  @Override
  public Deed decide(Now now) {
    String group = name.strip();
    if (group.isEmpty()
        || group.length() > LONGEST
        || group.chars().anyMatch(Character::isISOControl)) {
      throw new Refused(
          "\""
              + group
              + "\" is no name of a group, so nobody was put into it. Maybe use 1 to "
              + LONGEST
              + " characters in one line.");
    }
    return new Deed.Changes(
        athleteIds.stream().map(id -> change(now, now.records().athlete(id), group)).toList(),
        List.of());
  }

  private Change change(Now now, Subject athlete, String group) {
    byte[] before = now.records().value(Thing.GROUP, athlete, group);
    CanonicalWriter out = new CanonicalWriter();
    out.beginObject().name(GROUP).text(group);
    byte[] there = out.endObject().toBytes();
    return Change.of(Thing.GROUP, athlete, group, before, in ? there : null);
  }
}
