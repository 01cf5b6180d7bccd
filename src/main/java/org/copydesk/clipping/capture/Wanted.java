package org.copydesk.clipping.capture;

import java.net.URI;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.copydesk.claim.Source;

/**
 * A source whose capture is wanted.
 *
 * @param name what messages call it: its id, {@code briefing/id}, an address or a file's name
 * @param source the source, if there is one already
 * @param folder where its captures lie; empty as long as a new source has no id
 * @param origin where its bytes are to be had
 */
public record Wanted(String name, Optional<Source> source, Optional<Path> folder, Origin origin) {
  /** Where bytes are to be had. */
  public sealed interface Origin {
    /** Those of one place are asked for one after another. */
    String place();
  }

  /**
   * On the web.
   *
   * @param archived an archived copy, for when the page itself is gone
   */
  public record Web(URI address, Optional<URI> archived) implements Origin {
    @Override
    public String place() {
      return Optional.ofNullable(address.getHost()).orElse("").toLowerCase(Locale.ROOT);
    }
  }

  /** On this machine. */
  public record Document(Path file) implements Origin {
    @Override
    public String place() {
      return "";
    }
  }

  /** Whether a briefing declares the source, so that only its captures lie in the folder. */
  public boolean isOwn() {
    return source.isPresent() && !source.get().shared();
  }

  /** The same from another place. */
  public Wanted from(Origin other) {
    return new Wanted(name, source, folder, other);
  }
}
