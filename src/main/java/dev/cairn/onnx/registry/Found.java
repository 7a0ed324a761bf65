package dev.cairn.onnx.registry;

import dev.cairn.pack.ModelCard;
import dev.cairn.strength.roster.Listed.Origin;
import dev.cairn.strength.score.Scored.Silent;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * A model as it was found, before its file was looked at.
 *
 * @param name what sentences call it
 * @param file where its file should lie
 * @param card null where none can be read
 * @param wrong what is already known to be wrong; null if nothing is
 */
public record Found(
    String name, Origin origin, Path file, @Nullable ModelCard card, @Nullable Silent wrong) {

  static Found of(Origin origin, Path file, ModelCard card) {
    return new Found(card.id() + " " + card.version(), origin, file, card, null);
  }

  static Found wrong(String name, Origin origin, Path file, Silent wrong) {
    return new Found(name, origin, file, null, wrong);
  }

  /** The id of the card, or else the name. */
  public String id() {
    return card == null ? name : card.id();
  }
}
