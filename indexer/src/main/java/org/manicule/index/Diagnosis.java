package org.manicule.index;

import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.index.CorruptIndexException;
import org.apache.lucene.index.IndexFormatTooNewException;
import org.apache.lucene.index.IndexFormatTooOldException;
import org.apache.lucene.index.IndexNotFoundException;
import org.apache.lucene.store.AlreadyClosedException;
import org.apache.lucene.store.LockObtainFailedException;
import org.manicule.index.IndexUnavailable.Reason;

/**
 * Finds the reason of a failure, and one sentence that says what to do.
 *
 * @param index how people name the index
 * @param holder who writes it
 */
record Diagnosis(String index, Optional<Holder> holder) {

  static final String ANEW = "make it anew with 'manicule index --from-scratch'";

  private static final Pattern FILE = Pattern.compile("[\\\\/]([^\\\\/\"]+)\"");

  IndexUnavailable of(Exception failure) {
    Throwable cause =
        isWrapping(failure) && failure.getCause() != null ? failure.getCause() : failure;
    Reason reason = reason(cause);
    return new IndexUnavailable(reason, sentence(reason, cause), failure);
  }

  /** A writer that met a failure is closed, and says so with that failure as the cause. */
  private static boolean isWrapping(Exception failure) {
    return failure instanceof UncheckedIOException || failure instanceof AlreadyClosedException;
  }

  private String sentence(Reason reason, Throwable cause) {
    return switch (reason) {
      case MISSING -> "there is no index in %s; make one with 'manicule index'".formatted(index);
      case LOCKED ->
          "the index in %s is being written by %s; wait for it".formatted(index, owner());
      case DAMAGED -> "the index in %s is damaged%s; %s".formatted(index, place(cause), ANEW);
      case OTHER_VERSION ->
          "the index in %s was made by another version; %s".formatted(index, ANEW);
      case NO_PERMISSION ->
          "no permission for the index in %s: %s".formatted(index, cause.getMessage());
      case DISK_FULL -> "the disk that holds the index in %s is full".formatted(index);
      case UNSOUND, NOT_KEPT, UNREADABLE ->
          "the index in %s cannot be used: %s".formatted(index, cause);
    };
  }

  private String owner() {
    return holder.map(Holder::toString).orElse("another program");
  }

  private static String place(Throwable cause) {
    if (cause instanceof CorruptIndexException corrupt) {
      Matcher file = FILE.matcher(String.valueOf(corrupt.getResourceDescription()));
      return file.find() ? " in its file " + file.group(1) : "";
    }
    return "";
  }

  private static Reason reason(Throwable cause) {
    return switch (cause) {
      case LockObtainFailedException e -> Reason.LOCKED;
      case IndexFormatTooOldException e -> Reason.OTHER_VERSION;
      case IndexFormatTooNewException e -> Reason.OTHER_VERSION;
      case IndexNotFoundException e -> Reason.MISSING;
      case CorruptIndexException e -> Reason.DAMAGED;
      case EOFException e -> Reason.DAMAGED;
      case NoSuchFileException e -> Reason.DAMAGED;
      case FileNotFoundException e -> Reason.DAMAGED;
      case AccessDeniedException e -> Reason.NO_PERMISSION;
      default -> reasonOfMessage(String.valueOf(cause.getMessage()));
    };
  }

  /** The file system has no exceptions of their own for these. */
  private static Reason reasonOfMessage(String message) {
    if (message.contains("No space left") || message.contains("quota exceeded")) {
      return Reason.DISK_FULL;
    }
    return message.contains("Read-only file system") ? Reason.NO_PERMISSION : Reason.UNREADABLE;
  }
}
