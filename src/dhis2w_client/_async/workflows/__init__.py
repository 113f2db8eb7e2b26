"""What programs do with single types of metadata beyond the verbs that all of them share."""
