// Elements that EDGAR's own envelope of a filing has, whatever form is in it.

/** Names of the header's and the envelope's elements of an `edgarSubmission`. */
export const submissionElements: readonly string[] = `schemaVersion headerData submissionType previousAccessionNumber
  filerInfo filer filerCredentials filerId cik ccc fileNumber liveTestFlag flags returnCopyFlag confirmingCopyFlag overrideInternetFlag
  contact contactName contactPhone contactEmail contactPhoneNumber contactEmailAddress notifications notificationEmail notificationEmailAddress
  internetNotificationAddress formData issuerInfo issuerCik issuerName street1 street2 city stateOrCountry stateOrCountryDescription
  zipCode address securitiesClassTitle signature`.split(/\s+/);
