package dev.cairn.pack.shelf;

import dev.cairn.pack.ModelCard;
import dev.cairn.pack.PackRefused;
import dev.cairn.pack.read.CardReader;
import dev.cairn.pack.read.FileKind;
import dev.cairn.pack.read.PackFile;

/** Cards that lie in no pack, held to the same schema; for models that were trained here. */
public final class ModelCards {
  private final CheckedPacks known;
  private final Schemas schemas = new Schemas();

  /** Cards that are known once passed the schema. */
  public ModelCards(CheckedPacks known) {
    this.known = known;
  }

  /**
   * @param where the folder it lies in, for sentences
   */
  public synchronized ModelCard read(String where, byte[] bytes) throws PackRefused {
    PackFile file = PackFile.read(where, "card.json", FileKind.CARD, bytes);
    String hash = Sha256.of(bytes);
    if (!known.known(hash)) {
      schemas.check(file);
    }
    ModelCard card = CardReader.card(file.root());
    known.remember(hash);
    return card;
  }
}
