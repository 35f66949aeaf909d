#include "dialogs/text_dialog.h"

#include "widgets/labels.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace waymark::ui {

TextDialog::TextDialog(const Words& words, std::function<bool(const QString&)> isTaken, QWidget* parent)
    : Dialog(words.title, words.sentence, parent)
{
    auto* label = new TextLabel(words.field, TextRole::Body, QFont::Medium, Ink::Text, this);
    m_field = new QLineEdit(words.text, this);
    m_field->setObjectName(QStringLiteral("field"));
    m_field->setAccessibleName(words.field);
    m_field->setPlaceholderText(words.hint);
    m_field->setMinimumHeight(Theme::current().rowHeight(Height::Control));
    m_field->selectAll();
    label->setBuddy(m_field);
    body().addWidget(label);
    body().addWidget(m_field);
    auto* act = addAct(words.act, [this, isTaken = std::move(isTaken)] { return isTaken(m_field->text().trimmed()); });
    const auto refresh = [this, act] { act->setEnabled(!m_field->text().trimmed().isEmpty()); };
    connect(m_field, &QLineEdit::textChanged, act, refresh);
    refresh();
    m_field->setFocus();
}

}   // namespace waymark::ui
