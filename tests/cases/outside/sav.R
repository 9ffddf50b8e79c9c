# What haven finds in an SPSS file, against the CSV export and its codebook: sav.R FILE.sav FILE.csv CODEBOOK.csv
library(haven)
args <- commandArgs(trailingOnly = TRUE)
found <- read_sav(args[1], user_na = TRUE)
table <- read.csv(args[2], colClasses = "character", check.names = FALSE, encoding = "UTF-8", na.strings = character())
codebook <- read.csv(args[3], colClasses = "character", check.names = FALSE, encoding = "UTF-8", na.strings = character())
stopifnot(identical(names(found), names(table)), nrow(found) == nrow(table))
for (name in names(table)) {
  ours <- table[[name]]
  theirs <- found[[name]]
  if (inherits(theirs, "POSIXct")) {
    there <- as.POSIXct(ours, format = "%Y-%m-%dT%H:%M:%OSZ", tz = "UTC")
    stopifnot(all(is.na(there) == is.na(theirs)), all(abs(as.numeric(there) - as.numeric(theirs)) < 1e-3, na.rm = TRUE))
  } else if (is.character(theirs)) {
    stopifnot(all(ours == as.character(theirs)))
  } else {
    plain <- as.numeric(unclass(theirs))
    numbers <- as.numeric(ours)
    stopifnot(all(is.na(numbers) == is.na(plain)), all(abs(numbers - plain) <= 1e-12 * pmax(1, abs(numbers)), na.rm = TRUE))
  }
  lines <- codebook[codebook$variable == name, ]
  missing <- as.numeric(lines$code[lines$status %in% c("dk", "refused")])
  stopifnot(setequal(missing, as.numeric(attr(theirs, "na_values"))))
}
cat("same\n")
