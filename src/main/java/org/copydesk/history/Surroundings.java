package org.copydesk.history;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.eclipse.jgit.lib.Config;
import org.eclipse.jgit.storage.file.FileBasedConfig;
import org.eclipse.jgit.util.FS;
import org.eclipse.jgit.util.SystemReader;
import org.jspecify.annotations.Nullable;

/**
 * What the library may see of the machine. By itself it runs the git program to find that program's
 * settings, measures the clock of the file system in every repository that it opens, with files
 * written there, and keeps the result in the user's settings. None of this is needed to read.
 */
public final class Surroundings extends SystemReader.Delegate {
  private static final Duration COARSE = Duration.ofMillis(10);

  private Surroundings(SystemReader real) {
    super(real);
  }

  /** Has an effect once; the library knows one such object per program. */
  public static synchronized void settle() {
    if (!(SystemReader.getInstance() instanceof Surroundings)) {
      SystemReader.setInstance(new Surroundings(SystemReader.getInstance()));
    }
  }

  /** The library speaks ssh only by a program that is named to it: the one that people set up. */
  @Override
  public @Nullable String getenv(String variable) {
    String value = super.getenv(variable);
    return value == null && variable.equals("GIT_SSH") ? "ssh" : value;
  }

  @Override
  public FileBasedConfig openSystemConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openJGitConfig(Config parent, FS fs) {
    return new Nothing(parent, fs);
  }

  @Override
  public FileBasedConfig openUserConfig(Config parent, FS fs) {
    FileBasedConfig user = super.openUserConfig(parent, fs);
    return new FileBasedConfig(parent, user.getFile(), fs) {
      @Override
      public long getTimeUnit(
          String section, String subsection, String name, long otherwise, TimeUnit unit) {
        return section.equals("filesystem")
            ? unit.convert(COARSE)
            : super.getTimeUnit(section, subsection, name, otherwise, unit);
      }

      @Override
      public void save() throws IOException {
        throw new IOException("The user's git settings are not ours to write");
      }
    };
  }

  /** Settings that are in no file. */
  private static final class Nothing extends FileBasedConfig {
    Nothing(Config parent, FS fs) {
      super(parent, null, fs);
    }

    @Override
    public void load() {}

    @Override
    public void save() {}

    @Override
    public boolean isOutdated() {
      return false;
    }
  }
}
