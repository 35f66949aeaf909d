#pragma once

#include "workspace/workspace.h"

#include <QMessageBox>

namespace waymark::ui {

/// What a person wants where the data file cannot be opened.
enum class AfterRefusal { Close, TryAgain, BeginAnew };

/// Says in a small window why, and offers what helps: the newest good backup, an empty start, another try.
class RefusedFile : public QMessageBox
{
    Q_OBJECT

public:
    /// Without a file in the options it is another refusal, and only said.
    RefusedFile(const Error& error, const OpenOptions& options);

    /// Once a button was pressed: does what that asks for. A backup is in place then (TryAgain), and what was damaged is
    /// put aside (BeginAnew); or an error says why not.
    [[nodiscard]] Result<AfterRefusal> answer() const;

private:
    void offerBackup();
    void offerAnew();
    void offerAgain();

    ErrorKind m_kind;
    OpenOptions m_options;
    std::filesystem::path m_backup;
    QPushButton* m_restore = nullptr;
    QPushButton* m_anew = nullptr;
    QPushButton* m_again = nullptr;
};

}   // namespace waymark::ui
