/** What the settings page of the plugin tells its script (includes/settings-page.php). */
export type SettingsConfig = {
  /** Address of the folder with the widgets' parts. */
  folder: string;
  maxBytes: number;
  /** Where forms go, and what says that a form of texts is meant. */
  send: string;
  nonce: string;
  /** Addresses of the data files that there are, by name. */
  urls: Record<string, string>;
  /** Data files that need new texts. */
  renew: { name: string; url: string }[];
  /** Words in the administrator's language. */
  words: Record<
    | 'checking'
    | 'writing'
    | 'sending'
    | 'refused'
    | 'faulty'
    | 'anyway'
    | 'line'
    | 'noTexts'
    | 'renewing'
    | 'renewed'
    | 'notDone'
    | 'copied',
    string
  >;
};

declare global {
  interface Window {
    kmtSettings: SettingsConfig;
  }
}
