package dev.cairn.store.folder;

import dev.cairn.ledger.checkpoint.KeyVault;
import dev.cairn.ledger.checkpoint.Signer;
import dev.cairn.ledger.checkpoint.SigningKey;
import dev.cairn.store.database.Cause;
import dev.cairn.store.database.DiskWords;
import dev.cairn.store.database.StoreFailure;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The private key of a workspace, in a file that only its owner can read. It proves little against
 * whoever can read this file; a checkpoint kept elsewhere proves what nobody here can change.
 */
public final class KeyFile implements KeyVault {
  private final Path file;

  public KeyFile(Path file) {
    this.file = file;
  }

  @Override
  public Optional<Signer> signer() {
    try {
      return Optional.of(parsed(Files.readString(file, StandardCharsets.UTF_8)));
    } catch (NoSuchFileException nobodyMadeOne) {
      return Optional.empty();
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.CLOSED,
          "The signing key "
              + file
              + " cannot be read ("
              + DiskWords.of(e)
              + "), so no checkpoint was signed.",
          e);
    }
  }

  /** Whether the key is of the ledger that names itself so; one that cannot be read is of none. */
  public boolean isOf(String origin) {
    try {
      return signer().filter(key -> key.publicKey().name().equals(origin)).isPresent();
    } catch (StoreFailure unreadable) {
      return false;
    }
  }

  @Override
  public void keep(SigningKey key) {
    try {
      new WholeFile(file).write((key.secretText() + "\n").getBytes(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new StoreFailure(
          Cause.READ_ONLY,
          "The signing key "
              + file
              + " cannot be written ("
              + DiskWords.of(e)
              + "), so nothing was changed.",
          e);
    }
  }

  private Signer parsed(String text) {
    return SigningKey.parse(text)
        .orElseThrow(() ->
            new StoreFailure(
                Cause.DAMAGED,
                "The signing key "
                    + file
                    + " is damaged, so no checkpoint was signed."
                    + " Maybe move it away and put a new key in force with \"ledger key\".",
                null));
  }
}
