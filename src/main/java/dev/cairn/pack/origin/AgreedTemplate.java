package dev.cairn.pack.origin;

import dev.cairn.trail.PackRef;
import java.util.List;
import java.util.Optional;

/**
 * What coaches agreed on about the template of a race, and the own pack of the workspace that says
 * so.
 *
 * @param changes with what the pack of the template says now
 */
public record AgreedTemplate(PackRef pack, Provenance provenance, List<Sets.Changed> changes) {
  public AgreedTemplate {
    changes = List.copyOf(changes);
  }

  /** The change of a value; empty where it is as the pack has it. */
  public Optional<Sets.Changed> of(TemplateValue value) {
    return changes.stream().filter(one -> one.value() == value).findFirst();
  }
}
