package org.copydesk.publish.tree;

import com.sun.jna.Function;
import com.sun.jna.LastErrorException;
import com.sun.jna.NativeLibrary;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Two folders exchanged in one step by the kernel: {@code renameat2} with {@code RENAME_EXCHANGE}
 * on Linux, {@code renamex_np} with {@code RENAME_SWAP} on macOS. At no moment is there no site.
 */
final class AtomicExchange implements Exchange {
  private static final int AT_FDCWD = -100;
  private static final int RENAME_EXCHANGE = 2;
  private static final int RENAME_SWAP = 2;

  /** The number of {@code renameat2} where the C library is too old to have it by name. */
  private static final Map<String, Integer> CALL =
      Map.of(
          "x86-64", 316, "aarch64", 276, "riscv64", 276, "arm", 382, "ppc64le", 357, "s390x", 347);

  /** errno values by which a kernel or file system says that it cannot do this at all. */
  private static final Set<Integer> CANNOT =
      Platform.isMac() ? Set.of(22, 45, 78) : Set.of(1, 22, 38, 95);

  private static final int BUSY = 16;
  private static final int ACROSS = 18;

  @Override
  public boolean swap(Path site, Path fresh, Path old) throws IOException {
    try {
      Optional<Integer> result = call(bytes(site), bytes(fresh));
      return result.isPresent() && result.get() == 0;
    } catch (LastErrorException e) {
      if (CANNOT.contains(e.getErrorCode())) {
        return false;
      }
      throw new FileSystemException(site.toString(), null, reason(e));
    } catch (LinkageError noNativeCodeHere) {
      return false;
    }
  }

  private static Optional<Integer> call(byte[] a, byte[] b) {
    NativeLibrary c = NativeLibrary.getProcess();
    if (Platform.isMac()) {
      Object[] args = {a, b, RENAME_SWAP};
      return Optional.of(function(c, "renamex_np").invokeInt(args));
    }
    if (!Platform.isLinux()) {
      return Optional.empty();
    }
    try {
      Object[] args = {AT_FDCWD, a, AT_FDCWD, b, RENAME_EXCHANGE};
      return Optional.of(function(c, "renameat2").invokeInt(args));
    } catch (UnsatisfiedLinkError olderLibrary) {
      Integer number = CALL.get(Platform.ARCH);
      if (number == null) {
        return Optional.empty();
      }
      Object[] args = {
        (long) number, (long) AT_FDCWD, a, (long) AT_FDCWD, b, (long) RENAME_EXCHANGE
      };
      return Optional.of((int) function(c, "syscall").invokeLong(args));
    }
  }

  private static Function function(NativeLibrary library, String name) {
    return library.getFunction(name, Function.THROW_LAST_ERROR);
  }

  private static byte[] bytes(Path path) {
    return (path + "\0").getBytes(StandardCharsets.UTF_8);
  }

  private static String reason(LastErrorException e) {
    return switch (e.getErrorCode()) {
      case BUSY -> "The folder is a mount point; name a folder inside it";
      case ACROSS -> "The folder is on another file system than the one around it";
      case 13 -> "Permission denied";
      case 30 -> "Read-only file system";
      default -> String.valueOf(e.getMessage());
    };
  }
}
