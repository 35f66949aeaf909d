#include "pdf/pdf_metadata.h"

#include "base/text.h"
#include "pdf/pdf_text_map.h"
#include "pdf/sentences.h"

#include <algorithm>
#include <exception>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFObjectHandle.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFWriter.hh>

namespace waymark {

namespace {

using Object = QPDFObjectHandle;

Object textObject(const std::string& text)
{
    return Object::newUnicodeString(cleanUtf8(text));
}

/// `D:20261124000000Z`
std::string pdfDate(std::string day)
{
    std::erase(day, '-');
    return "D:" + day + "000000Z";
}

void setInfo(QPDF& pdf, const PdfMetadata& metadata)
{
    auto info = Object::newDictionary();
    const auto set = [&info](const char* key, const std::string& text) {
        if (!text.empty()) info.replaceKey(key, textObject(text));
    };
    set("/Title", metadata.title);
    set("/Author", metadata.author);
    set("/Subject", metadata.subject);
    set("/Creator", metadata.creator);
    set("/Producer", metadata.creator);
    if (!metadata.day.empty()) {
        set("/CreationDate", pdfDate(metadata.day));
        set("/ModDate", pdfDate(metadata.day));
    }
    pdf.getTrailer().replaceKey("/Info", pdf.makeIndirectObject(info));
}

void setCatalog(QPDF& pdf, const PdfMetadata& metadata)
{
    auto root = pdf.getRoot();
    // Qt's XMP stream would contradict the dates above.
    root.removeKey("/Metadata");
    root.replaceKey("/Lang", textObject(metadata.language));
    auto preferences = Object::newDictionary();
    preferences.replaceKey("/DisplayDocTitle", Object::newBool(true));
    root.replaceKey("/ViewerPreferences", preferences);
}

/// Ties a list of outline items under their parent. Gives how many there are.
int tieChildren(Object parent, std::vector<Object>& children)
{
    for (std::size_t i = 0; i < children.size(); ++i) {
        children[i].replaceKey("/Parent", parent);
        if (i > 0) children[i].replaceKey("/Prev", children[i - 1]);
        if (i + 1 < children.size()) children[i].replaceKey("/Next", children[i + 1]);
    }
    if (children.empty()) return 0;
    parent.replaceKey("/First", children.front());
    parent.replaceKey("/Last", children.back());
    return static_cast<int>(children.size());
}

Object outlineItem(QPDF& pdf, const PdfMetadata::Mark& mark, Object page)
{
    auto target = Object::newArray();
    target.appendItem(page);
    target.appendItem(Object::newName("/Fit"));
    auto item = Object::newDictionary();
    item.replaceKey("/Title", textObject(mark.title));
    item.replaceKey("/Dest", target);
    return pdf.makeIndirectObject(item);
}

void setOutline(QPDF& pdf, const std::vector<PdfMetadata::Mark>& marks)
{
    auto pages = QPDFPageDocumentHelper(pdf).getAllPages();
    auto outline = pdf.makeIndirectObject(Object::newDictionary());
    std::vector<Object> top;
    std::vector<Object> under;
    // Closed: a negative count tells how many would open.
    const auto closeLast = [&] {
        if (const int count = top.empty() ? 0 : tieChildren(top.back(), under))
            top.back().replaceKey("/Count", Object::newInteger(-count));
        under.clear();
    };
    for (const auto& mark : marks) {
        if (mark.page < 0 || static_cast<std::size_t>(mark.page) >= pages.size()) continue;
        auto item = outlineItem(pdf, mark, pages[static_cast<std::size_t>(mark.page)].getObjectHandle());
        if (mark.level > 0 && !top.empty()) {
            under.push_back(item);
        } else {
            closeLast();
            top.push_back(item);
        }
    }
    closeLast();
    if (top.empty()) return;
    outline.replaceKey("/Count", Object::newInteger(tieChildren(outline, top)));
    pdf.getRoot().replaceKey("/Outlines", outline);
}

void attach(QPDF& pdf, const PdfMetadata::Attachment& attachment, const std::string& day)
{
    auto stream = QPDFEFStreamObjectHelper::createEFStream(pdf, attachment.bytes);
    stream.setSubtype(attachment.type);
    if (!day.empty()) stream.setCreationDate(pdfDate(day)).setModDate(pdfDate(day));
    auto file = QPDFFileSpecObjectHelper::createFileSpec(pdf, attachment.name, stream);
    file.setDescription(attachment.about);
    file.getObjectHandle().replaceKey("/AFRelationship", Object::newName("/Data"));
    QPDFEmbeddedFileDocumentHelper(pdf).replaceEmbeddedFile(attachment.name, file);
}

std::string written(QPDF& pdf)
{
    QPDFWriter writer(pdf);
    writer.setOutputMemory();
    writer.setDeterministicID(true);
    writer.setObjectStreamMode(qpdf_o_generate);
    writer.setCompressStreams(true);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return {reinterpret_cast<const char*>(buffer->getBuffer()), buffer->getSize()};
}

}

Result<std::string> withMetadata(std::string_view bytes, const PdfMetadata& metadata)
{
    try {
        QPDF pdf;
        pdf.setSuppressWarnings(true);
        pdf.setAttemptRecovery(false);
        pdf.processMemoryFile("report", bytes.data(), bytes.size());
        // Newer ones of Qt put in what differs each time.
        pdf.getTrailer().removeKey("/ID");
        pdf.getRoot().removeKey("/Metadata");
        setInfo(pdf, metadata);
        setCatalog(pdf, metadata);
        setOutline(pdf, metadata.outline);
        mendTextMaps(pdf);
        for (const auto& attachment : metadata.attachments) attach(pdf, attachment, metadata.day);
        return written(pdf);
    } catch (const std::exception& error) {
        return Error{ErrorKind::Damaged, say::Unfinished(), error.what()};
    }
}

}
